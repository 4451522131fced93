package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.attested;
import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.byAnybodyBut;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.heldWith;
import static io.salesprocess.rules.given.Conditions.ofSide;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.role;
import static io.salesprocess.rules.given.Conditions.said;
import static io.salesprocess.rules.given.Conditions.stakeholders;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Selections.people;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Ladder;
import io.salesprocess.rules.given.Meeting;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleTest {
    private static Given decision_maker_is_asked() {
        return given().doneWhen(heldWith("decision-maker", "meeting"));
    }

    private static Judged decision_maker_is_asked(Meeting... meetings) {
        return decision_maker_is_asked().activity(meetings).inspect();
    }

    @Nested
    class Who_came {
        @Test
        void somebody_who_attended_counts() {
            decision_maker_is_asked(meeting("m1").attendedBy("buyer")).met("m1");
        }

        @ParameterizedTest
        @EnumSource(names = {"ACCEPTED", "LISTED", "UNKNOWN"})
        @Tag("B089")
        void of_somebody_who_only_was_to_come_nobody_can_tell(Attendance attendance) {
            decision_maker_is_asked(meeting("m1").with(attendance, "buyer"))
                    .undetermined(Shortfall.ATTENDANCE_UNKNOWN, "m1");
        }

        @ParameterizedTest
        @EnumSource(names = {"DECLINED", "ABSENT"})
        void somebody_who_did_not_come_does_not_count(Attendance attendance) {
            decision_maker_is_asked(meeting("m1").with(attendance, "buyer")).unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void of_somebody_who_is_listed_twice_the_most_that_is_known_counts() {
            decision_maker_is_asked(
                            meeting("m1").with(Attendance.ACCEPTED, "buyer").attendedBy("buyer"))
                    .met("m1");
            decision_maker_is_asked(meeting("m1").attendedBy("buyer").with(Attendance.DECLINED, "buyer"))
                    .met("m1");
        }

        @Test
        void somebody_else_does_not_count() {
            decision_maker_is_asked(meeting("m1").attendedBy("user", "rep")).unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        @Tag("B088")
        void nobody_is_different_from_nobody_recorded() {
            decision_maker_is_asked(meeting("m1").withNobody()).unmet(Shortfall.WRONG_PEOPLE, "m1");
            decision_maker_is_asked(meeting("m1")).undetermined(Shortfall.ATTENDANCE_UNKNOWN, "m1");
        }

        @Test
        void where_having_accepted_is_asked_it_counts_and_being_listed_does_not() {
            var accepted = held("meeting", asked -> asked.addWith(role("decision-maker", Attendance.ACCEPTED)));
            given().doneWhen(accepted)
                    .activity(meeting("m1").with(Attendance.ACCEPTED, "buyer"))
                    .inspect()
                    .met("m1");
            given().doneWhen(accepted)
                    .activity(meeting("m1").with(Attendance.LISTED, "buyer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void of_somebody_of_whom_nothing_is_known_nobody_can_tell_whether_they_accepted() {
            given().doneWhen(held("meeting", asked -> asked.addWith(role("decision-maker", Attendance.ACCEPTED))))
                    .activity(meeting("m1").with(Attendance.UNKNOWN, "buyer"))
                    .inspect()
                    .undetermined(Shortfall.ATTENDANCE_UNKNOWN, "m1");
        }

        @Test
        void where_being_listed_is_asked_it_counts() {
            given().doneWhen(held("meeting", asked -> asked.addWith(role("decision-maker", Attendance.LISTED))))
                    .activity(meeting("m1").with(Attendance.LISTED, "buyer"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void for_a_booking_it_is_enough_to_be_listed() {
            given().doneWhen(held("meeting", asked -> asked.state(ActivityState.BOOKED)
                            .addWith(role("decision-maker"))))
                    .activity(
                            meeting("m1").booked().from("2025-03-05T10:00:00Z").with(Attendance.LISTED, "buyer"))
                    .inspect()
                    .met("m1");
            given().doneWhen(booked("meeting"))
                    .activity(meeting("m1").booked().from("2025-03-05T10:00:00Z"))
                    .inspect()
                    .met("m1");
        }
    }

    @Nested
    class In_the_same_meeting {
        private final Given both =
                given().doneWhen(held("meeting", asked -> asked.addWith(role("decision-maker"), role("end-user"))));

        @Test
        void everybody_together_counts() {
            both.activity(meeting("m1").attendedBy("buyer", "user")).inspect().met("m1");
        }

        @Test
        void people_spread_over_meetings_do_not_count_and_all_meetings_are_named() {
            both.activity(
                            meeting("m1").attendedBy("buyer"),
                            meeting("m2").from("2025-03-02T10:00:00Z").attendedBy("user"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1", "m2");
        }

        @Test
        void one_meeting_with_some_of_them_is_not_spread_and_the_latest_is_told() {
            both.activity(
                            meeting("m1").from("2025-03-02T10:00:00Z").attendedBy("buyer"),
                            meeting("m2").attendedBy("champion"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m2");
        }

        @Test
        void a_meeting_with_none_of_them_is_not_named_beside_those_with_some() {
            both.activity(
                            meeting("m1").attendedBy("buyer"),
                            meeting("m2").from("2025-03-02T10:00:00Z").attendedBy("user"),
                            meeting("m3").attendedBy("champion"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1", "m2");
        }

        @Test
        void two_of_the_buyers_side_are_two_and_one_listed_twice_is_one() {
            var two = held("meeting", asked -> asked.addWith(ofSide(Side.BUYER, 2)));
            given().doneWhen(two)
                    .activity(meeting("m1").attendedBy("buyer", "user"))
                    .inspect()
                    .met("m1");
            given().doneWhen(two)
                    .activity(meeting("m1").attendedBy("buyer", "buyer", "rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void one_known_by_two_ids_is_one() {
            given().doneWhen(held("meeting", asked -> asked.addWith(ofSide(Side.BUYER, 2))))
                    .person(Person.builder()
                            .id("buyer")
                            .addAliases("contact-7")
                            .side(Side.BUYER)
                            .rolesLoaded(true)
                            .build())
                    .activity(meeting("m1").attendedBy("buyer", "contact-7"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }
    }

    @Nested
    class Roles {
        private Given since(String from) {
            return decision_maker_is_asked()
                    .person(Person.builder()
                            .id("buyer")
                            .side(Side.BUYER)
                            .addRoles(HeldRole.builder()
                                    .role("decision-maker")
                                    .from(moment(from))
                                    .build())
                            .build())
                    .activity(meeting("m1").attendedBy("buyer"));
        }

        @Test
        void the_first_role_counts_like_any_other() {
            given().doneWhen(heldWith("account-executive", "meeting"))
                    .activity(meeting("m1").attendedBy("rep"))
                    .inspect()
                    .met("m1");
            given().doneWhen(heldWith("account-executive", "meeting"))
                    .activity(meeting("m1").attendedBy("engineer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void a_role_counts_however_many_were_declared_before_it() {
            Given many = given().process(process -> process.addRoles(IntStream.range(0, 64)
                            .mapToObj(i -> Role.builder()
                                    .id("role-" + i)
                                    .name("role " + i)
                                    .side(Side.BUYER)
                                    .build())
                            .toArray(Role[]::new)))
                    .person("new", Side.BUYER, "role-63", "role-57");
            many.asks(
                            Ladder.criterion("last", heldWith("role-63", "meeting")),
                            Ladder.criterion("sixty-fifth", heldWith("role-57", "meeting")),
                            Ladder.criterion("neighbour", heldWith("role-58", "meeting")),
                            Ladder.criterion("first", heldWith("account-executive", "meeting")))
                    .activity(meeting("m1").attendedBy("new"));
            Judged judged = many.inspect();
            judged.of("last").met("m1");
            judged.of("sixty-fifth").met("m1");
            judged.of("neighbour").unmet(Shortfall.WRONG_PEOPLE, "m1");
            judged.of("first").unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void a_role_must_cover_the_date_of_the_meeting() {
            since("2025-03-03").inspect().met("m1");
            since("2025-03-04").inspect().unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void a_role_that_ended_the_day_before_does_not_count_and_one_that_ended_that_day_does() {
            decision_maker_is_asked()
                    .person(until("2025-03-03"))
                    .activity(meeting("m1").attendedBy("buyer"))
                    .inspect()
                    .met("m1");
            decision_maker_is_asked()
                    .person(until("2025-03-02"))
                    .activity(meeting("m1").attendedBy("buyer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        private Person until(String to) {
            return Person.builder()
                    .id("buyer")
                    .side(Side.BUYER)
                    .addRoles(HeldRole.builder()
                            .role("decision-maker")
                            .to(moment(to))
                            .build())
                    .build();
        }

        @Test
        void roles_that_were_not_loaded_leave_it_open_only_for_people_of_the_side_of_the_role() {
            Person ours = Person.builder().id("new").side(Side.OURS).build();
            decision_maker_is_asked()
                    .person(ours)
                    .activity(meeting("m1").attendedBy("new"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
            given().doneWhen(stakeholders("economic-buyer"))
                    .person(ours)
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "people");
            given().doneWhen(people(byRole("economic-buyer")))
                    .person(ours)
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "people");
            given().doneWhen(reached("report", "reviewed", asked -> asked.by(byRole("decision-maker"))))
                    .person(ours)
                    .document(report("r1").came("reviewed", "2025-03-01", "new"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void roles_that_were_not_loaded_leave_it_open_and_no_roles_do_not() {
            decision_maker_is_asked()
                    .person(Person.builder().id("buyer").side(Side.BUYER).build())
                    .activity(meeting("m1").attendedBy("buyer"))
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "m1");
            decision_maker_is_asked()
                    .person("buyer", Side.BUYER)
                    .activity(meeting("m1").attendedBy("buyer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void an_alias_means_the_same_person() {
            decision_maker_is_asked()
                    .person(Person.builder()
                            .copyOf(until("2025-12-31"))
                            .addAliases("contact-7")
                            .build())
                    .activity(meeting("m1").attendedBy("contact-7"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void whoever_was_merged_into_another_is_that_one_in_whatever_order_they_come() {
            Person heir = merged("heir", "old").addRoles(decisionMaker()).build();
            Person old = merged("old", "older").build();
            Person older = merged("older").build();
            for (List<Person> order : List.of(List.of(heir, old, older), List.of(older, old, heir))) {
                Given asked = decision_maker_is_asked();
                order.forEach(asked::person);
                asked.activity(meeting("m1").attendedBy("older")).inspect().met("m1");
            }
        }

        @Test
        void whoever_was_merged_into_another_is_nobody_besides() {
            Given two = given().nobodyKnown()
                    .doneWhen(people(Who.builder().side(Side.BUYER).build(), asked -> asked.atLeast(2)));
            two.person(merged("heir", "old").build())
                    .person(merged("old").build())
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "heir");
            two.person(merged("other").build()).inspect().met("heir", "other");
        }

        private static Person.Builder merged(String id, String... aliases) {
            return Person.builder().id(id).side(Side.BUYER).addAliases(aliases).rolesLoaded(true);
        }

        private static HeldRole decisionMaker() {
            return HeldRole.builder().role("decision-maker").build();
        }

        @Test
        @Tag("B036")
        void a_stranger_counts_for_nobody_and_is_told() {
            decision_maker_is_asked(meeting("m1").attendedBy("stranger"))
                    .unmet(Shortfall.WRONG_PEOPLE, "m1")
                    .finds(FindingCode.UNKNOWN_PERSON);
        }

        @Test
        void a_stranger_where_not_everybody_was_loaded_leaves_it_open_and_is_not_told() {
            decision_maker_is_asked()
                    .partlyLoaded(Part.PEOPLE)
                    .activity(meeting("m1").attendedBy("stranger"))
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "m1")
                    .findsNo(FindingCode.UNKNOWN_PERSON);
        }
    }

    @Nested
    class Buying_roles {
        @Test
        void all_roles_that_are_asked_for_must_be_filled() {
            given().doneWhen(stakeholders("champion", "decision-maker"))
                    .inspect()
                    .met("champion", "buyer");
            given().doneWhen(stakeholders("champion", "economic-buyer"))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "champion");
            given().doneWhen(stakeholders("economic-buyer")).inspect().unmet(Shortfall.NO_RECORD, "people");
        }

        @Test
        void some_of_the_roles_are_enough_where_that_is_said() {
            given().doneWhen(stakeholders(1, "champion", "economic-buyer"))
                    .inspect()
                    .met("champion");
        }

        @Test
        void without_the_people_or_their_roles_nobody_can_tell() {
            given().doneWhen(stakeholders("economic-buyer"))
                    .partlyLoaded(Part.PEOPLE)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "people");
            given().doneWhen(stakeholders("economic-buyer"))
                    .person(Person.builder().id("buyer").side(Side.BUYER).build())
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "people");
        }
    }

    @Nested
    class Who_brought_a_document_to_its_state {
        private Given reviewed(Who by) {
            return given().doneWhen(reached("report", "reviewed", asked -> asked.by(by)));
        }

        @Test
        void somebody_else_than_the_author_counts_and_the_author_is_the_wrong_person() {
            reviewed(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR)))
                    .document(report("r1").author("engineer").came("reviewed", "2025-03-01", "manager"))
                    .inspect()
                    .met("r1");
            reviewed(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR)))
                    .document(report("r1").author("engineer").came("reviewed", "2025-03-01", "engineer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void an_author_under_another_id_is_the_author() {
            reviewed(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR)))
                    .person(Person.builder()
                            .id("engineer")
                            .addAliases("e7")
                            .side(Side.OURS)
                            .rolesLoaded(true)
                            .build())
                    .document(report("r1").author("e7").came("reviewed", "2025-03-01", "engineer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void without_an_author_or_a_reviewer_nobody_can_tell() {
            reviewed(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR)))
                    .document(report("r1").came("reviewed", "2025-03-01", "manager"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
            reviewed(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR)))
                    .document(report("r1").author("engineer").came("reviewed", "2025-03-01"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
        }

        @Test
        void a_document_that_skipped_the_review_tells_nothing_of_who_reviewed_it() {
            reviewed(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR)))
                    .document(report("r1").author("engineer").came("final", "2025-03-01", "engineer"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
        }

        @Test
        @Tag("B093")
        void the_role_that_is_asked_for_counts_and_another_does_not() {
            reviewed(byRole("sales-manager"))
                    .document(report("r1").came("reviewed", "2025-03-01", "manager"))
                    .inspect()
                    .met("r1");
            reviewed(byRole("sales-manager"))
                    .document(report("r1").came("reviewed", "2025-03-01", "engineer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
        }
    }

    @Nested
    class Who_said_it {
        @Test
        void an_approval_by_somebody_else_counts_and_the_owners_own_does_not() {
            given().doneWhen(approved("discount"))
                    .approval(word("w1", "discount").said("yes", "2025-03-01", "manager"))
                    .inspect()
                    .met("w1");
            given().doneWhen(approved("discount"))
                    .approval(word("w1", "discount").said("yes", "2025-03-01", "rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "w1");
        }

        @Test
        void whoever_owned_the_opportunity_then_is_an_owner_and_whoever_owned_it_before_is_none() {
            Given given = given().doneWhen(approved("discount"))
                    .owner(
                            Ownership.builder()
                                    .person("manager")
                                    .to(moment("2025-02-15"))
                                    .build(),
                            Ownership.builder()
                                    .person("rep")
                                    .from(moment("2025-02-16"))
                                    .build());
            given.approval(word("w1", "discount").said("yes", "2025-02-15", "manager"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "w1");
            given.approval(word("w2", "discount").said("yes", "2025-02-16", "manager"))
                    .inspect()
                    .met("w2");
        }

        @Test
        void an_attestation_by_the_owner_counts_unless_somebody_else_is_named() {
            given().doneWhen(attested("fit"))
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "rep"))
                    .inspect()
                    .met("w1");
            given().doneWhen(said(StatementKind.ATTESTATION, "fit", asked -> asked.by(byRole("engineer"))))
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "w1");
            given().doneWhen(said(StatementKind.ATTESTATION, "fit", asked -> asked.by(byRole("engineer"))))
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "engineer"))
                    .inspect()
                    .met("w1");
        }

        @Test
        void a_role_that_was_not_loaded_leaves_it_open() {
            given().doneWhen(said(StatementKind.ATTESTATION, "fit", asked -> asked.by(byRole("engineer"))))
                    .person(Person.builder().id("engineer").side(Side.OURS).build())
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "engineer"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "w1");
        }

        @Test
        void somebody_of_another_side_does_not_count() {
            given().doneWhen(said(
                            StatementKind.ATTESTATION,
                            "fit",
                            asked -> asked.by(Who.builder().side(Side.BUYER).build())))
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "engineer"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "w1");
        }
    }
}
