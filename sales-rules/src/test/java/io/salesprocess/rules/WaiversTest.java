package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Times.instant;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Times.span;

import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaiversTest {
    private static Given asked() {
        return given().doneWhen(held("meeting"));
    }

    private static Judged waived(UnaryOperator<Waiver.Builder> more) {
        return asked().waiver("x1", IT, waiver -> more.apply(waiver.expires(moment("2025-03-31"))))
                .inspect();
    }

    private static void refused(Judged judged, FindingCode why) {
        judged.unmet(Shortfall.NO_RECORD, "activities").verified("discovery").finds(why, IT);
    }

    @Test
    void a_waiver_in_force_by_somebody_entitled_sets_the_requirement_aside() {
        asked().waiver("x1", IT)
                .inspect()
                .waived("waiver:x1")
                .verified("proposal")
                .findsNo(FindingCode.MISSING);
    }

    @Test
    void waiving_what_is_met_changes_nothing() {
        asked().activity(meeting("m1")).waiver("x1", IT).inspect().met("m1");
    }

    @Test
    void a_waiver_without_expiry_is_none() {
        Judged judged = asked().waiver("x1", IT, waiver -> waiver).inspect();
        refused(judged, FindingCode.WAIVER_WITHOUT_EXPIRY);
        judged.findsNo(FindingCode.WAIVER_EXPIRED);
    }

    @Nested
    class Expiry {
        @Test
        void a_date_is_valid_through_its_end_in_the_zone() {
            waived(waiver -> waiver.expires(moment("2025-03-04"))).waived("waiver:x1");
            refused(waived(waiver -> waiver.expires(moment("2025-03-03"))), FindingCode.WAIVER_EXPIRED);
            asked().zone("America/Los_Angeles")
                    .waiver("x1", IT, waiver -> waiver.expires(moment("2025-03-03")))
                    .asOf("2025-03-04T07:59:59Z")
                    .inspect()
                    .waived("waiver:x1");
        }

        @Test
        void an_instant_is_valid_through_itself() {
            waived(waiver -> waiver.expires(moment("2025-03-04T12:00:00Z"))).waived("waiver:x1");
            refused(waived(waiver -> waiver.expires(moment("2025-03-04T11:59:59Z"))), FindingCode.WAIVER_EXPIRED);
        }

        @Test
        void as_long_as_the_policy_allows_and_not_a_day_longer() {
            asked().waiverPolicy(policy -> policy.longest(span("30 days")))
                    .waiver("x1", IT)
                    .inspect()
                    .waived("waiver:x1");
            refused(
                    asked().waiverPolicy(policy -> policy.longest(span("29 days")))
                            .waiver("x1", IT)
                            .inspect(),
                    FindingCode.WAIVER_TOO_LONG);
        }

        @Test
        void a_waiver_of_tomorrow_is_not_known_yet() {
            waived(waiver -> waiver.at(moment("2025-03-05")))
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.WAIVER_EXPIRED);
        }

        @Test
        void a_waiver_that_was_recorded_six_minutes_later_is_not_known() {
            waived(waiver -> waiver.recordedAt(instant("2025-03-04T12:05:00Z"))).waived("waiver:x1");
            waived(waiver -> waiver.recordedAt(instant("2025-03-04T12:06:00Z")))
                    .unmet(Shortfall.NO_RECORD, "activities");
        }
    }

    @Nested
    class By_whom {
        @Test
        void somebody_without_the_role_is_not_entitled() {
            refused(waived(waiver -> waiver.by("engineer")), FindingCode.WAIVER_NOT_ENTITLED);
            refused(waived(waiver -> waiver.by("stranger")), FindingCode.WAIVER_NOT_ENTITLED);
        }

        @Test
        void whoever_owned_it_then_is_an_owner() {
            refused(
                    asked().owner(
                                    Ownership.builder()
                                            .person("manager")
                                            .to(moment("2025-03-01"))
                                            .build(),
                                    Ownership.builder()
                                            .person("rep")
                                            .from(moment("2025-03-02"))
                                            .build())
                            .waiver("x1", IT)
                            .inspect(),
                    FindingCode.WAIVER_BY_OWNER);
        }

        @Test
        void whoever_owns_it_now_is_an_owner() {
            refused(
                    asked().owner(
                                    Ownership.builder()
                                            .person("rep")
                                            .to(moment("2025-03-02"))
                                            .build(),
                                    Ownership.builder()
                                            .person("manager")
                                            .from(moment("2025-03-03"))
                                            .build())
                            .waiver("x1", IT)
                            .inspect(),
                    FindingCode.WAIVER_BY_OWNER);
        }

        @Test
        void whoever_owned_it_in_between_is_none() {
            asked().owner(
                            Ownership.builder()
                                    .person("manager")
                                    .to(moment("2025-02-28"))
                                    .build(),
                            Ownership.builder()
                                    .person("rep")
                                    .from(moment("2025-03-01"))
                                    .build())
                    .waiver("x1", IT)
                    .inspect()
                    .waived("waiver:x1");
        }
    }

    @Nested
    class Where_nobody_can_tell {
        @Test
        void whether_whoever_granted_it_was_entitled_neither_can_the_verdict() {
            asked().nobodyKnown()
                    .notLoaded(Part.PEOPLE)
                    .waiver("x1", IT)
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "waiver:x1")
                    .possible("proposal")
                    .findsNo(FindingCode.WAIVER_NOT_ENTITLED, FindingCode.MISSING);
            asked().person(Person.builder().id("manager").side(Side.OURS).build())
                    .waiver("x1", IT)
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "waiver:x1");
        }

        @Test
        void whether_an_owner_granted_it_neither_can_the_verdict() {
            asked().owner().waiver("x1", IT).inspect().undetermined(Shortfall.ROLES_UNKNOWN, "waiver:x1");
        }

        @Test
        void what_is_done_is_met_all_the_same_and_what_counts_for_nothing_anyway_is_refused() {
            asked().owner().activity(meeting("m1")).waiver("x1", IT).inspect().met("m1");
            refused(asked().owner().waiver("x1", IT, waiver -> waiver).inspect(), FindingCode.WAIVER_WITHOUT_EXPIRY);
        }

        @Test
        void a_waiver_that_counts_is_enough_beside_it() {
            asked().person(Person.builder().id("engineer").side(Side.OURS).build())
                    .waiver("x0", IT, waiver -> waiver.by("engineer").expires(moment("2025-03-31")))
                    .waiver("x1", IT)
                    .inspect()
                    .waived("waiver:x1");
        }

        @Test
        void what_nobody_has_decided_cannot_be_told_either() {
            given().doneWhen(held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")))
                    .owner()
                    .waiver("x1", IT)
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "waiver:x1");
        }
    }

    @Nested
    class Of_what {
        @Test
        void what_the_policy_protects_is_not_waived() {
            refused(
                    asked().waiverPolicy(policy -> policy.addNotFor(IT))
                            .waiver("x1", IT)
                            .inspect(),
                    FindingCode.WAIVER_NOT_ALLOWED);
        }

        @Test
        void without_a_policy_nothing_is_waived() {
            asked().noWaiverPolicy()
                    .waiver("x1", IT)
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .finds(FindingCode.WAIVER_NOT_ALLOWED, IT);
        }

        @Test
        void waiving_a_step_waives_its_parts_except_those_that_the_policy_protects() {
            Given given = given().stages(
                            stage(
                                    "discovery",
                                    stage -> stage.addSteps(step(
                                            "parent",
                                            step -> step.addActions(
                                                    action("child", action -> action.doneWhen(held("meeting"))),
                                                    action("guarded", action -> action.doneWhen(held("demo"))))))),
                            stage("demo", stage -> stage))
                    .claims("demo")
                    .waiver("x1", "parent");
            given.inspect()
                    .verified("demo")
                    .of("parent")
                    .waived("waiver:x1")
                    .of("child")
                    .waived("waiver:x1")
                    .of("guarded")
                    .waived("waiver:x1");
            given.waiverPolicy(policy -> policy.addNotFor("guarded"))
                    .inspect()
                    .verified("discovery")
                    .of("child")
                    .waived("waiver:x1")
                    .of("guarded")
                    .unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void waiving_a_part_does_not_waive_the_whole() {
            given().asks(criterion("other", held("demo")), criterion(IT, held("meeting")))
                    .waiver("x1", "other")
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .verified("discovery");
        }

        @Test
        void a_waiver_of_a_key_step_is_always_told_and_of_another_step_is_not() {
            Given key = given().stages(
                            stage(
                                    "discovery",
                                    stage -> stage.addSteps(
                                            step(IT, step -> step.keyStep(true).doneWhen(held("meeting"))))),
                            stage("demo", stage -> stage))
                    .waiver("x1", IT);
            key.inspect().waived("waiver:x1").finds(FindingCode.KEY_STEP_WAIVED, IT);
            asked().waiver("x1", IT).inspect().findsNo(FindingCode.KEY_STEP_WAIVED);
            key.activity(meeting("m1")).inspect().met("m1").findsNo(FindingCode.KEY_STEP_WAIVED);
        }

        @Test
        void a_key_step_that_consists_of_parts_is_told_as_waived_too() {
            given().stages(
                            stage(
                                    "discovery",
                                    stage -> stage.addSteps(step(IT, step -> step.keyStep(true)
                                            .addActions(action("child", action -> action.doneWhen(held("meeting"))))))),
                            stage("demo", stage -> stage))
                    .waiver("x1", IT)
                    .inspect()
                    .waived("waiver:x1")
                    .finds(FindingCode.KEY_STEP_WAIVED, IT);
        }

        @Test
        void a_waiver_also_answers_whether_it_applies() {
            given().doneWhen(held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")))
                    .waiver("x1", IT)
                    .inspect()
                    .waived("waiver:x1");
        }

        @Test
        void of_several_waivers_one_that_counts_is_enough_and_the_others_are_not_told() {
            asked().waiver("x1", IT, waiver -> waiver)
                    .waiver("x2", IT)
                    .inspect()
                    .waived("waiver:x2")
                    .findsNo(FindingCode.WAIVER_WITHOUT_EXPIRY);
        }
    }
}
