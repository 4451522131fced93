package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.heldWith;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.dateOf;
import static io.salesprocess.rules.given.Moments.earliest;
import static io.salesprocess.rules.given.Moments.first;
import static io.salesprocess.rules.given.Moments.halfway;
import static io.salesprocess.rules.given.Moments.last;
import static io.salesprocess.rules.given.Moments.latest;
import static io.salesprocess.rules.given.Moments.longAfter;
import static io.salesprocess.rules.given.Moments.longBefore;
import static io.salesprocess.rules.given.Moments.returned;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where an anchor lies: a meeting has to be held on it or later. */
class AnchorsTest {
    private static Given meetingAfter(Anchor anchor) {
        return given().doneWhen(held("meeting", asked -> asked.addWhen(after(anchor))));
    }

    private static Meeting on(String date) {
        return meeting("m1").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    private static Meeting demo(String id, String date) {
        return meeting(id).of("demo").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    private static Meeting call(String id, String date) {
        return meeting(id).of("call").from(date + "T08:00:00Z").to(date + "T08:10:00Z");
    }

    @Nested
    class The_first_and_the_last_of_some_evidence {
        private Given afterFirstDemo() {
            return meetingAfter(first(held("demo"))).activity(demo("d1", "2025-02-10"), demo("d2", "2025-02-20"));
        }

        private Given afterLastDemo() {
            return meetingAfter(last(held("demo"))).activity(demo("d1", "2025-02-10"), demo("d2", "2025-02-20"));
        }

        @Test
        void the_first_is_the_earliest_that_counts_and_the_last_the_latest() {
            afterFirstDemo().activity(on("2025-02-10")).inspect().met("m1");
            afterFirstDemo().activity(on("2025-02-09")).inspect().unmet(Shortfall.TOO_EARLY, "m1");
            afterLastDemo().activity(on("2025-02-20")).inspect().met("m1");
            afterLastDemo().activity(on("2025-02-19")).inspect().unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void something_that_was_said_may_be_the_first() {
            Anchor anchor = first(approved("discount"));
            meetingAfter(anchor)
                    .approval(word("a1", "discount").said("yes", "2025-02-10", "manager"))
                    .activity(on("2025-02-10"))
                    .inspect()
                    .met("m1");
            meetingAfter(anchor)
                    .approval(word("a1", "discount").said("no", "2025-02-10", "manager"))
                    .activity(on("2025-02-10"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void what_does_not_count_is_no_first() {
            meetingAfter(first(held("demo")))
                    .activity(demo("d1", "2025-02-10").in("no-show"), demo("d2", "2025-02-20"))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void nothing_that_counts_is_no_anchor() {
            meetingAfter(first(held("demo")))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void where_not_everything_was_loaded_neither_first_nor_last_can_be_told() {
            Part part = Part.DOCUMENTS;
            for (Anchor anchor : new Anchor[] {first(reached("report", "sent")), last(reached("report", "sent"))}) {
                meetingAfter(anchor)
                        .document(report("r1").came("sent", "2025-02-10"))
                        .activity(on("2025-02-12"))
                        .inspect()
                        .met("m1");
                meetingAfter(anchor)
                        .document(report("r1").came("sent", "2025-02-10"))
                        .partlyLoaded(part)
                        .activity(on("2025-02-12"))
                        .inspect()
                        .undetermined(Shortfall.NOT_LOADED, "m1");
            }
        }

        @Test
        void a_record_of_which_nobody_can_tell_matters_only_if_it_could_be_the_one() {
            Anchor anchor = first(heldWith("decision-maker", "demo"));
            Meeting sure = demo("d1", "2025-02-10").attendedBy("buyer");
            meetingAfter(anchor)
                    .activity(sure, demo("d2", "2025-02-20").with(Attendance.ACCEPTED, "buyer"))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .met("m1");
            meetingAfter(anchor)
                    .activity(sure, demo("d2", "2025-02-08").with(Attendance.ACCEPTED, "buyer"))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void of_several_kinds_of_evidence_any_will_do() {
            Anchor anchor = last(held("demo"), reached("report", "sent"));
            Given sent = meetingAfter(anchor)
                    .activity(demo("d1", "2025-02-10"))
                    .document(report("r1").came("sent", "2025-02-20"));
            sent.activity(on("2025-02-19")).inspect().unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void of_two_of_one_moment_either_is_the_first_and_the_last() {
            for (Anchor anchor : new Anchor[] {first(held("demo")), last(held("demo"))}) {
                meetingAfter(anchor)
                        .activity(
                                demo("d1", "2025-02-10"),
                                demo("d2", "2025-02-10").in("Held"))
                        .activity(on("2025-02-10"))
                        .inspect()
                        .met("m1");
            }
        }

        @Test
        void one_without_a_date_might_be_the_first_or_the_last() {
            Anchor anchor = last(reached("report", "sent", asked -> asked.strength(Strength.CLAIMED)));
            meetingAfter(anchor)
                    .document(report("r1").came("sent", "2025-02-10"))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .met("m1");
            meetingAfter(anchor)
                    .document(
                            report("r1").came("sent", "2025-02-10"),
                            report("r2").is("sent"))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            meetingAfter(anchor)
                    .document(report("r2").is("sent"), report("r1").came("sent", "2025-02-10"))
                    .activity(on("2025-02-12"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void the_value_of_a_field_that_was_not_loaded_might_be_the_first() {
            Anchor anchor = first(known("reason"));
            meetingAfter(anchor)
                    .field("reason", text("cost"), "2025-02-10", "rep")
                    .field("reason", text("time"), "2025-02-20", "rep")
                    .activity(on("2025-02-12"))
                    .inspect()
                    .met("m1");
            meetingAfter(anchor).activity(on("2025-02-12")).inspect().undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void a_booking_counts_from_its_start() {
            Meeting booking = meeting("d1")
                    .of("demo")
                    .booked()
                    .from("2025-03-10T10:00:00Z")
                    .to("2025-03-12T10:00:00Z");
            given().doneWhen(held(
                            "meeting", asked -> asked.addWhen(before(longBefore("7 days", first(booked("demo")))))))
                    .activity(booking, on("2025-03-03"))
                    .inspect()
                    .met("m1");
            given().doneWhen(held(
                            "meeting", asked -> asked.addWhen(before(longBefore("8 days", first(booked("demo")))))))
                    .activity(booking, on("2025-03-03"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void what_the_evidence_refers_to_is_judged_before() {
            Anchor anchor = first(held("demo", asked -> asked.addWhen(after(whenMet("called")))));
            given().doneWhen(held("meeting", asked -> asked.addWhen(after(anchor))))
                    .asks(criterion("called", held("call")))
                    .activity(meeting("c1").of("call").from("2025-02-15T10:00:00Z"))
                    .activity(demo("d1", "2025-02-10"), demo("d2", "2025-02-20"))
                    .activity(on("2025-02-19"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }
    }

    @Nested
    class The_return_to_a_stage {
        private Given afterReturn() {
            return meetingAfter(returned("discovery"))
                    .history(
                            claim("discovery", "2025-01-10"),
                            claim("demo", "2025-01-20"),
                            claim("discovery", "2025-02-01"),
                            claim("demo", "2025-02-05"));
        }

        @Test
        void it_is_the_latest_claim_that_came_from_a_later_stage() {
            afterReturn().activity(on("2025-02-01")).inspect().met("m1");
            afterReturn().activity(on("2025-01-31")).inspect().unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void entering_for_the_first_time_is_no_return() {
            meetingAfter(returned("demo")).activity(on("2025-03-01")).inspect().unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void neither_is_claiming_the_same_stage_once_more() {
            meetingAfter(returned("demo"))
                    .history(claim("discovery", "2025-02-01"), claim("demo", "2025-02-05"), claim("demo", "2025-02-10"))
                    .activity(on("2025-03-01"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void of_two_claims_of_one_date_the_earlier_stage_came_first_so_that_none_is_a_return() {
            meetingAfter(returned("discovery"))
                    .history(claim("demo", "2025-02-01"), claim("discovery", "2025-02-01"))
                    .activity(on("2025-03-01"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
            meetingAfter(returned("discovery"))
                    .history(claim("demo", "2025-02-01"), claim("discovery", "2025-02-02"))
                    .activity(on("2025-03-01"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void reopening_what_was_closed_is_a_return() {
            meetingAfter(returned("demo"))
                    .history(claim("demo", "2025-01-20"), claim("lost", "2025-02-01"), claim("demo", "2025-02-10"))
                    .activity(on("2025-02-10"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void a_history_that_was_not_loaded_completely_may_lack_a_later_return() {
            afterReturn()
                    .partlyLoaded(Part.STAGE_HISTORY)
                    .activity(on("2025-02-01"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }
    }

    @Nested
    class One_of_several {
        private Given afterLatest() {
            return meetingAfter(latest(entered("demo"), dateIn("goLive")));
        }

        @Test
        void the_latest_is_the_later_one_and_the_earliest_the_earlier_one() {
            afterLatest()
                    .field("goLive", date("2025-02-20"))
                    .activity(on("2025-02-19"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
            meetingAfter(earliest(entered("demo"), dateIn("goLive")))
                    .field("goLive", date("2025-02-20"))
                    .activity(on("2025-02-15"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void one_without_a_moment_is_passed_over() {
            afterLatest()
                    .emptyField("goLive")
                    .activity(on("2025-02-15"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void one_that_was_not_loaded_might_be_the_one() {
            afterLatest().activity(on("2025-02-15")).inspect().undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void where_none_has_a_moment_there_is_none() {
            meetingAfter(latest(entered("proposal"), dateIn("goLive")))
                    .emptyField("goLive")
                    .activity(on("2025-02-15"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void one_that_was_waived_is_passed_over() {
            meetingAfter(latest(entered("demo"), whenMet("demo-held")))
                    .asks(criterion("demo-held", held("demo")))
                    .waiver("x1", "demo-held")
                    .activity(on("2025-02-14"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void halfway_lies_in_the_middle_and_of_an_odd_number_of_days_on_the_earlier_one() {
            Given given = meetingAfter(halfway(entered("discovery"), dateIn("goLive")));
            given.field("goLive", date("2025-02-12"));
            given.activity(on("2025-02-06")).inspect().met("m1");
            meetingAfter(halfway(entered("discovery"), dateIn("goLive")))
                    .field("goLive", date("2025-02-12"))
                    .activity(on("2025-02-05"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void two_of_the_very_same_moment_are_as_good_as_one() {
            for (Anchor anchor :
                    new Anchor[] {latest(entered("demo"), dateIn("goLive")), earliest(entered("demo"), dateIn("goLive"))
                    }) {
                meetingAfter(anchor)
                        .field("goLive", date("2025-02-15"))
                        .activity(on("2025-02-15"))
                        .inspect()
                        .met("m1");
                meetingAfter(anchor)
                        .field("goLive", date("2025-02-15"))
                        .activity(on("2025-02-14"))
                        .inspect()
                        .unmet(Shortfall.TOO_EARLY, "m1");
            }
        }

        @Test
        void the_latest_may_be_any_proof_of_a_requirement_that_is_later_and_the_other_one_where_a_proof_is_earlier() {
            Anchor anchor = latest(whenMet("called"), entered("demo"));
            meetingAfter(anchor)
                    .asks(criterion("called", held("call")))
                    .activity(call("c1", "2025-02-10"), call("c2", "2025-02-20"), on("2025-02-15"))
                    .inspect()
                    .met("m1");
            meetingAfter(anchor)
                    .asks(criterion("called", held("call")))
                    .activity(call("c1", "2025-02-18"), call("c2", "2025-02-20"), on("2025-02-15"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void the_earliest_may_be_any_proof_that_is_earlier_and_the_other_one_where_a_proof_is_later() {
            Anchor anchor = earliest(whenMet("called"), entered("demo"));
            given().doneWhen(held("meeting", asked -> asked.addWhen(before(anchor))))
                    .asks(criterion("called", held("call")))
                    .activity(call("c1", "2025-02-10"), call("c2", "2025-02-20"), on("2025-02-15"))
                    .inspect()
                    .met("m1");
            given().doneWhen(held("meeting", asked -> asked.addWhen(before(anchor))))
                    .asks(criterion("called", held("call")))
                    .activity(call("c1", "2025-02-10"), call("c2", "2025-02-12"), on("2025-02-15"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void halfway_between_two_times_of_day_is_a_time_of_day() {
            Given given = meetingAfter(halfway(entered("discovery"), entered("demo")))
                    .history(claim("discovery", "2025-02-01T10:00:00Z"), claim("demo", "2025-02-01T14:00:00Z"));
            given.activity(meeting("m1").from("2025-02-01T11:00:00Z").to("2025-02-01T11:59:59Z"));
            given.inspect().unmet(Shortfall.TOO_EARLY, "m1");
            given.activity(meeting("m2").from("2025-02-01T11:00:00Z").to("2025-02-01T12:00:00Z"));
            given.inspect().met("m2");
        }

        @Test
        void halfway_to_what_was_not_loaded_cannot_be_told_and_from_what_never_was_there_is_none_either_way() {
            meetingAfter(halfway(entered("discovery"), dateIn("goLive")))
                    .activity(on("2025-02-05"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            meetingAfter(halfway(dateIn("goLive"), entered("discovery")))
                    .activity(on("2025-02-05"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            meetingAfter(halfway(dateIn("goLive"), entered("proposal")))
                    .activity(on("2025-02-05"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
            meetingAfter(halfway(entered("proposal"), dateIn("goLive")))
                    .activity(on("2025-02-05"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void halfway_to_what_was_waived_nothing_is_asked_any_more() {
            for (Anchor anchor : new Anchor[] {
                halfway(entered("demo"), whenMet("demo-held")), halfway(whenMet("demo-held"), entered("demo"))
            }) {
                meetingAfter(anchor)
                        .asks(criterion("demo-held", held("demo")))
                        .waiver("x1", "demo-held")
                        .activity(on("2025-01-02"))
                        .inspect()
                        .met("m1");
            }
        }

        @Test
        void halfway_to_what_has_no_moment_there_is_none() {
            meetingAfter(halfway(entered("discovery"), dateIn("goLive")))
                    .emptyField("goLive")
                    .activity(on("2025-02-05"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }
    }

    @Nested
    class So_long_before_or_after {
        @Test
        void days_count_dates() {
            meetingAfter(longAfter("5 days", entered("demo")))
                    .activity(on("2025-02-20"))
                    .inspect()
                    .met("m1");
            meetingAfter(longAfter("5 days", entered("demo")))
                    .activity(on("2025-02-19"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void business_days_are_counted_back_over_the_weekend() {
            meetingAfter(longBefore("2 business days", dateIn("goLive")))
                    .field("goLive", date("2025-03-03"))
                    .activity(on("2025-02-27"))
                    .inspect()
                    .met("m1");
            meetingAfter(longBefore("2 business days", dateIn("goLive")))
                    .field("goLive", date("2025-03-03"))
                    .activity(on("2025-02-26"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void what_is_measured_from_nothing_has_no_moment() {
            meetingAfter(longAfter("5 days", entered("proposal")))
                    .activity(on("2025-02-20"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
        }
    }

    @Nested
    class The_date_in_a_detail {
        private Given meetingBeforeTheDueDate() {
            return given().process(process -> process.addAttributes(FieldType.builder()
                            .id("decisionDue")
                            .name("decisionDue")
                            .type(ValueType.DATE)
                            .build()))
                    .doneWhen(held(
                            "meeting",
                            asked -> asked.addWhen(before(dateOf("decisionDue", reached("report", "sent"))))));
        }

        private Item sent(String id, String at, FieldEntry... due) {
            return Item.builder()
                    .copyOf(report(id).came("sent", at).build())
                    .putAttributes("decisionDue", List.of(due))
                    .build();
        }

        private FieldEntry entry(String date) {
            return FieldEntry.builder().value(date(date)).build();
        }

        @Test
        void the_latest_record_that_counts_tells_it() {
            meetingBeforeTheDueDate()
                    .facts(facts -> facts.addDocuments(
                            sent("r1", "2025-02-01", entry("2025-02-10")),
                            sent("r2", "2025-02-02", entry("2025-02-20"))))
                    .activity(on("2025-02-20"))
                    .inspect()
                    .met("m1");
            meetingBeforeTheDueDate()
                    .facts(facts -> facts.addDocuments(
                            sent("r1", "2025-02-03", entry("2025-02-10")),
                            sent("r2", "2025-02-02", entry("2025-02-20"))))
                    .activity(on("2025-02-20"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void of_two_of_one_date_the_one_with_the_smaller_id_tells_it_whatever_their_order() {
            Item first = sent("r1", "2025-02-01", entry("2025-02-10"));
            Item second = sent("r2", "2025-02-01", entry("2025-02-20"));
            for (List<Item> items : List.of(List.of(first, second), List.of(second, first))) {
                meetingBeforeTheDueDate()
                        .facts(facts -> facts.addAllDocuments(items))
                        .activity(on("2025-02-11"))
                        .inspect()
                        .unmet(Shortfall.TOO_LATE, "m1");
            }
        }

        @Test
        void an_empty_one_is_no_moment_and_one_that_was_not_loaded_cannot_be_told() {
            meetingBeforeTheDueDate()
                    .facts(facts -> facts.addDocuments(sent("r1", "2025-02-01")))
                    .activity(on("2025-02-20"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
            meetingBeforeTheDueDate()
                    .document(report("r1").came("sent", "2025-02-01"))
                    .activity(on("2025-02-20"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void without_any_record_there_is_no_moment() {
            meetingBeforeTheDueDate().activity(on("2025-02-20")).inspect().unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void a_record_that_was_not_loaded_might_be_the_latest() {
            meetingBeforeTheDueDate()
                    .facts(facts -> facts.addDocuments(sent("r1", "2025-02-01", entry("2025-02-20"))))
                    .partlyLoaded(Part.DOCUMENTS)
                    .activity(on("2025-02-20"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }
    }

    @Nested
    class The_item_at_hand {
        private Given eachDemoFollowed(Anchor by) {
            return given().doneWhen(ForEach.builder()
                    .items(held("demo"))
                    .holds(held("meeting", asked -> asked.addWhen(within("2 days", after(by)))))
                    .build());
        }

        @Test
        void each_item_is_an_anchor_of_its_own() {
            Anchor it = Milestone.of(Milestone.Kind.IT);
            Given given = eachDemoFollowed(it).activity(demo("d1", "2025-02-10"), demo("d2", "2025-02-20"));
            given.activity(on("2025-02-22")).inspect().unmet(Shortfall.TOO_LATE, "d1");
            given.activity(meeting("m2").from("2025-02-12T10:00:00Z")).inspect().met("d1", "d2");
        }

        @Test
        void so_is_a_date_among_its_details() {
            Anchor itsDate = AttributeDate.builder().attribute("until").build();
            Given given = eachDemoFollowed(itsDate)
                    .activity(
                            demo("d1", "2025-02-10").detail("until", date("2025-02-12")),
                            demo("d2", "2025-02-10").detail("until", date("2025-02-20")));
            given.activity(on("2025-02-14")).inspect().unmet(Shortfall.TOO_EARLY, "d2");
            given.activity(meeting("m2").from("2025-02-22T10:00:00Z")).inspect().met("d1", "d2");
        }

        @Test
        void what_does_not_mean_the_item_is_the_same_for_each() {
            Given given =
                    eachDemoFollowed(last(held("demo"))).activity(demo("d1", "2025-02-10"), demo("d2", "2025-02-20"));
            given.activity(on("2025-02-22")).inspect().met("d1", "d2");
        }
    }
}
