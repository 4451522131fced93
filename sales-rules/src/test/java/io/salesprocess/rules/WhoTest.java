package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.byAnybodyBut;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.heldWith;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.role;
import static io.salesprocess.rules.given.Conditions.said;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.paper;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.forEach;
import static io.salesprocess.rules.given.Selections.owner;
import static io.salesprocess.rules.given.Selections.the;
import static io.salesprocess.rules.given.Selections.to;
import static io.salesprocess.rules.given.Selections.whoeverDid;
import static io.salesprocess.rules.given.Selections.with;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import io.salesprocess.rules.given.Paper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WhoTest {
    @Nested
    class Who_must_not_have_been_there {
        private static Judged without_the_user_is_asked(Meeting... meetings) {
            return given().doneWhen(held("meeting", asked -> asked.addWithout(role("end-user"))))
                    .activity(meetings)
                    .inspect();
        }

        @Test
        void a_meeting_without_them_counts_and_one_with_them_does_not() {
            without_the_user_is_asked(meeting("m1").attendedBy("buyer")).met("m1");
            without_the_user_is_asked(meeting("m1").attendedBy("buyer", "user")).unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void where_nobody_recorded_who_came_nobody_can_tell_that_they_stayed_away() {
            without_the_user_is_asked(meeting("m1")).undetermined(Shortfall.ATTENDANCE_UNKNOWN, "m1");
            without_the_user_is_asked(meeting("m1").with(Attendance.ACCEPTED, "user"))
                    .undetermined(Shortfall.ATTENDANCE_UNKNOWN, "m1");
            without_the_user_is_asked(meeting("m1").attendedBy("buyer").with(Attendance.DECLINED, "user"))
                    .met("m1");
        }

        @Test
        void somebody_whose_roles_are_not_known_may_be_one_of_them() {
            given().doneWhen(held("meeting", asked -> asked.addWithout(role("end-user"))))
                    .person(Person.builder().id("new").side(Side.BUYER).build())
                    .activity(meeting("m1").attendedBy("new"))
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "m1");
        }
    }

    @Nested
    class Who_led_it {
        private static Judged led_by_the_engineer_is_asked(Meeting meeting) {
            Participant leader =
                    Participant.builder().role("engineer").leads(true).build();
            return given().doneWhen(held("meeting", asked -> asked.addWith(leader)))
                    .activity(meeting)
                    .inspect();
        }

        @Test
        void being_marked_as_the_one_who_led_it_counts_and_being_there_does_not() {
            led_by_the_engineer_is_asked(meeting("m1").ledBy("engineer")).met("m1");
            led_by_the_engineer_is_asked(meeting("m1").attendedBy("engineer").ledBy("rep"))
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }
    }

    @Nested
    class Somebody_of_a_role {
        private final Condition byManager = reached("report", "reviewed", asked -> asked.by(byRole("sales-manager")));

        private Given reviewedBy(String person) {
            return given().doneWhen(byManager).document(report("r1").came("reviewed", "2025-03-01", person));
        }

        @Test
        void somebody_who_plays_it_counts_and_nobody_else() {
            reviewedBy("manager").inspect().met("r1");
            reviewedBy("rep").inspect().unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void of_somebody_who_was_not_loaded_nobody_can_tell_unless_everybody_was() {
            reviewedBy("somebody").partlyLoaded(Part.PEOPLE).inspect().undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
            reviewedBy("somebody").inspect().unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void an_owner_who_is_none_of_the_people_plays_no_role() {
            reviewedBy("partner")
                    .owner(Ownership.builder().person("partner").build())
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
            reviewedBy("partner")
                    .owner(Ownership.builder().person("partner").build())
                    .partlyLoaded(Part.PEOPLE)
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
        }
    }

    @Nested
    class The_owner {
        private static Judged attended_by_the_owner_is_asked(Meeting meeting) {
            return given().doneWhen(held("meeting", asked -> asked.addWith(with(owner()))))
                    .activity(meeting)
                    .inspect();
        }

        @Test
        void an_owner_in_the_room_counts_and_a_colleague_does_not() {
            attended_by_the_owner_is_asked(meeting("m1").attendedBy("rep")).met("m1");
            attended_by_the_owner_is_asked(meeting("m1").attendedBy("manager")).unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void where_nobody_knows_who_owns_it_nobody_can_tell() {
            given().doneWhen(held("meeting", asked -> asked.addWith(with(owner()))))
                    .owner()
                    .activity(meeting("m1").attendedBy("rep"))
                    .inspect()
                    .undetermined(Shortfall.ROLES_UNKNOWN, "m1");
        }

        @Test
        void only_the_owner_may_say_it() {
            Condition own = said(StatementKind.ATTESTATION, "fit", asked -> asked.by(the(owner())));
            given().doneWhen(own)
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "rep"))
                    .inspect()
                    .met("w1");
            given().doneWhen(own)
                    .attestation(word("w1", "fit").said("yes", "2025-03-01", "manager"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "w1");
        }
    }

    @Nested
    class Whoever_did_something_else {
        private final Given reviewedByAnother = given().asks(criterion("drafted", reached("report", "drafted")))
                .doneWhen(reached("report", "reviewed", asked -> asked.by(byAnybodyBut(whoeverDid("drafted")))));
        private final Given reviewedByTheSame = given().asks(criterion("drafted", reached("report", "drafted")))
                .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("drafted")))));

        @Test
        void another_person_is_not_the_one_who_did_it() {
            reviewedByAnother
                    .document(
                            report("r1").came("drafted", "2025-03-01", "rep").came("reviewed", "2025-03-02", "manager"))
                    .inspect()
                    .met("r1");
        }

        @Test
        void the_one_who_did_it_is_no_other_person() {
            reviewedByAnother
                    .document(report("r1").came("drafted", "2025-03-01", "rep").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void the_same_person_is_the_one_who_did_it() {
            reviewedByTheSame
                    .document(report("r1").came("drafted", "2025-03-01", "rep").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .met("r1");
        }

        @Test
        void where_nobody_recorded_who_did_it_nobody_can_tell() {
            reviewedByTheSame
                    .document(report("r1").came("drafted", "2025-03-01").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
        }

        @Test
        void of_several_things_that_were_asked_each_was_done_by_somebody() {
            Given both = given().asks(criterion(
                            "drafted", all(reached("report", "drafted"), reached("offer", "drafted"), held("call"))))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("drafted")))))
                    .activity(meeting("c1").of("call"))
                    .document(paper("o1", "offer").came("drafted", "2025-03-01", "engineer"));
            both.document(report("r1").came("drafted", "2025-03-01", "rep").came("reviewed", "2025-03-02", "engineer"));
            both.inspect().met("r1");
            given().asks(criterion("drafted", all(reached("report", "drafted"), reached("offer", "drafted"))))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("drafted")))))
                    .document(paper("o1", "offer").came("drafted", "2025-03-01", "engineer"))
                    .document(
                            report("r1").came("drafted", "2025-03-01", "rep").came("reviewed", "2025-03-02", "manager"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
        }

        @Test
        void of_alternatives_whoever_did_the_one_that_was_done_did_it() {
            given().asks(criterion("drafted", any(reached("offer", "drafted"), reached("report", "drafted"))))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("drafted")))))
                    .document(report("r1").came("drafted", "2025-03-01", "rep").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .met("r1");
        }

        @Test
        void of_what_was_done_to_each_everybody_did_it_who_is_at_hand_there() {
            Given given = given().asks(criterion("passed", forEach(work("trial", "passed"), held("call"))))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("passed")))))
                    .activity(meeting("c1").of("call"))
                    .work(
                            trial("t1").came("passed", "2025-03-01", "engineer"),
                            trial("t2").came("passed", "2025-03-01", "rep"));
            given.document(report("r1").came("reviewed", "2025-03-02", "manager"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
            given.document(report("r2").came("reviewed", "2025-03-02", "engineer"))
                    .inspect()
                    .met("r2");
        }

        @Test
        void those_who_took_part_as_asked_are_the_ones_who_did_it() {
            Condition shown = held("demo", asked -> asked.addWith(role("engineer")));
            given().asks(criterion("shown", shown))
                    .doneWhen(held("meeting", asked -> asked.addWith(with(whoeverDid("shown")))))
                    .activity(meeting("d1").of("demo").attendedBy("engineer", "rep"))
                    .activity(meeting("m1").attendedBy("engineer"))
                    .inspect()
                    .met("m1");
            given().asks(criterion("shown", shown))
                    .doneWhen(held("meeting", asked -> asked.addWith(with(whoeverDid("shown")))))
                    .activity(meeting("d1").of("demo").attendedBy("engineer", "rep"))
                    .activity(meeting("m1").attendedBy("rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }

        @Test
        void nobody_has_to_be_the_one_who_did_what_was_waived() {
            given().asks(criterion("agreed", approved("discount")))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("agreed")))))
                    .waiver("x1", "agreed")
                    .document(report("r1").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .met("r1");
        }

        @Test
        void nothing_is_asked_any_more_of_somebody_who_may_not_have_been_loaded() {
            Given waived = given().asks(criterion("agreed", approved("discount")))
                    .doneWhen(held("meeting", asked -> asked.addWith(with(whoeverDid("agreed")))))
                    .waiver("x1", "agreed")
                    .activity(meeting("m1").attendedBy("unknown"));
            waived.inspect().unmet(Shortfall.WRONG_PEOPLE, "m1");
            waived.notLoaded(Part.PEOPLE).inspect().met("m1");
        }

        @Test
        void while_nobody_has_done_it_nobody_is_the_same_and_everybody_another() {
            given().asks(criterion("agreed", approved("discount")))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(the(whoeverDid("agreed")))))
                    .document(report("r1").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "r1");
            given().asks(criterion("agreed", approved("discount")))
                    .doneWhen(reached("report", "reviewed", asked -> asked.by(byAnybodyBut(whoeverDid("agreed")))))
                    .document(report("r1").came("reviewed", "2025-03-02", "rep"))
                    .inspect()
                    .met("r1");
        }
    }

    @Nested
    class The_author {
        private final Condition byAnother =
                said(StatementKind.APPROVAL, "discount", asked -> asked.about(to(reached("report", "reviewed")))
                        .by(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR))));

        private Judged approved_by(String person, Paper report) {
            return given().doneWhen(byAnother)
                    .document(report)
                    .approval(word("w1", "discount").about("r1").said("yes", "2025-03-02", person))
                    .inspect();
        }

        @Test
        void of_what_something_is_said_about_somebody_else_may_say_it() {
            Paper report = report("r1").author("engineer").came("reviewed", "2025-03-01", "manager");
            approved_by("manager", report).met("w1");
            approved_by("engineer", report).unmet(Shortfall.WRONG_PEOPLE, "w1");
        }

        @Test
        void of_several_things_that_something_is_said_about_nobody_may_have_written_any() {
            Given both = given().doneWhen(byAnother)
                    .document(
                            report("r1").author("engineer").came("reviewed", "2025-03-01", "manager"),
                            report("r2").author("rep").came("reviewed", "2025-03-01", "manager"));
            both.approval(word("w1", "discount").about("r1", "r2").said("yes", "2025-03-02", "rep"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "w1");
            both.approval(word("w2", "discount").about("r1", "r2").said("yes", "2025-03-02", "manager"))
                    .inspect()
                    .met("w2");
        }

        @Test
        void of_one_that_somebody_else_wrote_and_one_of_which_nobody_knows_who_did_nobody_can_tell() {
            given().doneWhen(byAnother)
                    .document(
                            report("r1").author("engineer").came("reviewed", "2025-03-01", "manager"),
                            report("r2").came("reviewed", "2025-03-01", "manager"))
                    .approval(word("w1", "discount").about("r1", "r2").said("yes", "2025-03-02", "manager"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "w1");
        }

        @Test
        void where_nobody_knows_who_wrote_it_nobody_can_tell() {
            approved_by("manager", report("r1").came("reviewed", "2025-03-01", "manager"))
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "w1");
        }
    }

    @Nested
    class A_role_of_the_other_side {
        @Test
        void is_played_by_nobody_of_ours_whatever_is_entered() {
            Person ours = Person.builder()
                    .id("colleague")
                    .side(Side.OURS)
                    .addRoles(HeldRole.builder().role("decision-maker").build())
                    .build();
            Person theirs = Person.builder().copyOf(ours).side(Side.BUYER).build();
            given().doneWhen(heldWith("decision-maker", "meeting"))
                    .person(ours)
                    .activity(meeting("m1").attendedBy("colleague"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
            given().doneWhen(heldWith("decision-maker", "meeting"))
                    .person(theirs)
                    .activity(meeting("m1").attendedBy("colleague"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void is_played_by_nobody_of_ours_for_a_time_either() {
            Person ours = Person.builder()
                    .id("colleague")
                    .side(Side.OURS)
                    .addRoles(HeldRole.builder()
                            .role("decision-maker")
                            .from(moment("2025-01-01"))
                            .build())
                    .build();
            given().doneWhen(heldWith("decision-maker", "meeting"))
                    .person(ours)
                    .activity(meeting("m1").attendedBy("colleague"))
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "m1");
        }
    }

    @Nested
    class Who_entered_a_value {
        private final Condition byEngineer = field("reason", asked -> asked.by(byRole("engineer")));

        @Test
        void a_value_by_the_right_person_counts_and_one_by_another_does_not() {
            given().doneWhen(byEngineer)
                    .field("reason", text("cost"), "2025-03-01", "engineer")
                    .inspect()
                    .met("field:reason");
            given().doneWhen(byEngineer)
                    .field("reason", text("cost"), "2025-03-01", "rep")
                    .inspect()
                    .unmet(Shortfall.WRONG_PEOPLE, "field:reason");
        }

        @Test
        void of_a_value_by_nobody_known_nobody_can_tell() {
            given().doneWhen(byEngineer)
                    .field("reason", text("cost"))
                    .inspect()
                    .undetermined(Shortfall.ACTOR_UNKNOWN, "field:reason");
        }
    }
}
