package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.Tree;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws 20 to 22: what time does to verdicts. */
class LawsOfTimeTest {
    private static final String MOMENT = "[0-9]{4}-[0-9]{2}-[0-9]{2}T.*Z";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** Every record once more under another id, recorded so long after the moment that is judged. */
    private static ObjectNode recordedLater(World world, Duration after) {
        ObjectNode more = world.opportunityTree();
        String recorded = world.asOf().plus(after).toString();
        for (String collection : Changes.EVIDENCE) {
            for (ObjectNode record : Changes.records(more, collection)) {
                ObjectNode later = record.deepCopy();
                later.put("id", "later-" + record.path("id").asString()).put("recordedAt", recorded);
                later.remove("sameAs");
                Changes.add(more, collection, later);
            }
        }
        return more;
    }

    @ParameterizedTest
    @EnumSource
    void law_20_nothing_that_was_recorded_later_counts(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> assertThat(
                        world.of(recordedLater(world, Duration.ofSeconds(301))))
                .isEqualTo(world.judgement()));
    }

    @ParameterizedTest
    @EnumSource
    void law_20_what_was_recorded_up_to_five_minutes_later_counts(Opinion opinion) {
        AtomicInteger differences = new AtomicInteger();
        inWorlds(200, Feature.all(), opinion, world -> {
            if (!world.of(recordedLater(world, Duration.ofMinutes(5))).equals(world.judgement())) {
                differences.incrementAndGet();
            }
        });
        assertThat(differences.get()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void law_20_nothing_that_happened_later_counts(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            String later = world.asOf().plusSeconds(1).toString();
            ObjectNode more = world.opportunityTree();
            for (String type : List.of("proposal", "agenda")) {
                Changes.add(
                        more,
                        "documents",
                        object(
                                "id",
                                "later-" + type,
                                "type",
                                type,
                                "author",
                                "rep",
                                "states",
                                list(object("state", "sent", "at", later, "by", "rep"))));
            }
            for (String type : List.of("paid", "deployed")) {
                Changes.add(more, "events", object("id", "later-" + type, "type", type, "at", later));
            }
            Changes.add(more, "confirmations", object("id", "later-plan", "topic", "plan", "by", "ann", "at", later));
            Changes.add(more, "approvals", object("id", "later-yes", "topic", "discount", "by", "boss", "at", later));
            Changes.add(
                    more, "decisions", object("id", "later-no", "decision", "engineer", "answer", "no", "at", later));
            Changes.add(more, "attestations", object("id", "later-fit", "topic", "fit", "by", "boss", "at", later));
            for (String type : List.of("trial", "risk")) {
                ObjectNode work = object("id", "later-" + type, "type", type, "author", "tech");
                String state = type.equals("trial") ? "closed" : "resolved";
                work.set("states", list(object("state", state, "at", later, "by", "tech")));
                Changes.add(more, "work", work);
            }
            for (String type : List.of("call", "check-in", "demo")) {
                ObjectNode activity = object("id", "later-" + type, "type", type, "start", later, "outcome", "advance");
                activity.set("states", list(object("state", "held", "at", later, "by", "rep")));
                activity.set("attendees", list(object("person", "ann", "attendance", "attended")));
                Changes.add(more, "activities", activity);
            }
            assertThat(world.of(more)).isEqualTo(world.judgement());
        });
    }

    /** What became of a record later, too: it stands where it stood. */
    @ParameterizedTest
    @EnumSource
    void law_20_no_state_that_came_later_counts(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(200, Feature.all(), opinion, world -> {
            String later = world.asOf().plusSeconds(1).toString();
            ObjectNode more = world.opportunityTree();
            for (String collection : Changes.EVIDENCE) {
                for (ObjectNode record : Changes.records(more, collection)) {
                    for (String key : List.of("states", "answers")) {
                        if (record.path(key) instanceof ArrayNode changes && dated(changes)) {
                            String word = key.equals("states") ? "state" : "answer";
                            String state = key.equals("states") ? "cancelled" : "no";
                            changes.add(object(word, state, "at", later, "by", "rep"));
                            tried.incrementAndGet();
                        }
                    }
                }
            }
            assertThat(world.of(more)).isEqualTo(world.judgement());
        });
        assertThat(tried.get()).isGreaterThan(50);
    }

    private static boolean dated(ArrayNode entries) {
        return entries.size() > 0 && entries.valueStream().allMatch(entry -> entry.has("at"));
    }

    @ParameterizedTest
    @EnumSource
    void law_20_no_value_that_was_entered_later_counts(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(200, Feature.all(), opinion, world -> {
            String later = world.asOf().plusSeconds(1).toString();
            ObjectNode more = world.opportunityTree();
            Tree.eachObject(more, holder -> {
                if (holder.path("history") instanceof ArrayNode history && dated(history)) {
                    history.add(object("at", later).set("value", history.get(0).get("value")));
                    tried.incrementAndGet();
                }
            });
            assertThat(world.of(more)).isEqualTo(world.judgement());
        });
        assertThat(tried.get()).isGreaterThan(30);
    }

    /** The claim that is shown today has no date: it is taken for that of then, as long as no move has come since. */
    @ParameterizedTest
    @EnumSource
    void law_20_no_move_that_came_later_counts(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(120, Feature.all(), opinion, world -> {
            ObjectNode opportunity = world.opportunityTree();
            opportunity.remove("claimedStage");
            String recently = world.asOf().minus(Duration.ofDays(2)).toString();
            if (Changes.records(opportunity, "stageHistory").stream()
                    .noneMatch(claim -> !claim.has("recordedAt")
                            && claim.path("at").asString().compareTo(recently) < 0)) {
                return;
            }
            tried.incrementAndGet();
            Judgement before = world.of(opportunity);
            for (String stage : List.of("stage-0", "stage-1", "won", "lost")) {
                ObjectNode more = opportunity.deepCopy();
                String later = world.asOf().plusSeconds(1).toString();
                Changes.add(more, "stageHistory", object("stage", stage, "at", later));
                assertThat(world.of(more)).as(stage).isEqualTo(before);
            }
        });
        assertThat(tried.get()).isGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void law_21_as_time_goes_on_what_was_verified_stays_verified(Opinion opinion) {
        inWorlds(
                120,
                EnumSet.of(Feature.FIELDS, Feature.REFERENCES, Feature.TRACKS, Feature.STILL, Feature.ELSEWHERE),
                opinion,
                world -> {
                    ObjectNode told = appendOnly(world.opportunityTree());
                    int before = -1;
                    Map<String, Integer> tracksBefore = new TreeMap<>();
                    for (int day = 40; day >= 0; day -= 5) {
                        Judgement then = world.of(told, world.asOf().minus(Duration.ofDays(day)));
                        assertThat(world.height(then)).as("%d days before", day).isGreaterThanOrEqualTo(before);
                        before = world.height(then);
                        then.tracks().forEach((track, stages) -> {
                            String verified = stages.substring(0, stages.indexOf('/'));
                            int height = verified.equals("-") ? -1 : verified.charAt(verified.length() - 1) - '0';
                            assertThat(height).as(track).isGreaterThanOrEqualTo(tracksBefore.getOrDefault(track, -1));
                            tracksBefore.put(track, height);
                        });
                    }
                });
    }

    /** The same, told as if nothing were ever taken back: each thing once, with its date. */
    private static ObjectNode appendOnly(ObjectNode opportunity) {
        for (ObjectNode activity : Changes.records(opportunity, "activities")) {
            String end = activity.path("end").asString(activity.path("start").asString("2024-01-01"));
            activity.remove("state");
            activity.set("states", list(object("state", "held", "at", end)));
        }
        for (String collection : List.of("confirmations", "approvals", "attestations")) {
            for (ObjectNode said : Changes.records(opportunity, collection)) {
                String at = said.path("at").asString("2024-01-01");
                for (ObjectNode answer : Tree.objects(said, "answers")) {
                    at = answer.path("at").asString(at);
                }
                said.remove("answer");
                said.set("answers", list(object("answer", "yes", "at", at)));
            }
        }
        for (ObjectNode holder : Tree.allObjects(opportunity)) {
            for (String key : List.of("fields", "attributes")) {
                if (holder.path(key) instanceof ObjectNode values) {
                    undated(values);
                }
            }
        }
        for (String key : List.of("amount", "closeDate")) {
            if (opportunity.path(key) instanceof ObjectNode entry) {
                single(opportunity, key, entry);
            }
        }
        return opportunity;
    }

    private static void undated(ObjectNode values) {
        for (String id : List.copyOf(values.propertyNames())) {
            if (values.path(id) instanceof ObjectNode entry) {
                single(values, id, entry);
            }
        }
    }

    /** The last value of a history, as if it had always been so. */
    private static void single(ObjectNode values, String id, ObjectNode entry) {
        ObjectNode last = entry;
        if (entry.path("history") instanceof ArrayNode history) {
            last = (ObjectNode) history.get(history.size() - 1);
        }
        if (last.has("value")) {
            values.set(id, last.get("value"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void law_22_shifting_every_instant_alike_by_whole_weeks_keeps_the_verdicts(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Duration weeks = Duration.ofDays(28);
        inWorlds(600, Feature.all(), opinion, world -> {
            ObjectNode process = world.processTree().put("zone", "Asia/Kolkata");
            ObjectNode opportunity = world.opportunityTree();
            opportunity.remove("zone");
            if ((process.toString() + opportunity).matches("(?s).*(month|quarter|year).*")) {
                return;
            }
            tried.incrementAndGet();
            Judgement here = world.of(process, opportunity, world.asOf());
            Judgement there = world.of(
                    Changes.objectRenamed(process, text -> shifted(text, weeks)),
                    Changes.objectRenamed(opportunity, text -> shifted(text, weeks)),
                    world.asOf().plus(weeks));
            assertThat(there.verdicts()).isEqualTo(here.verdicts());
            assertThat(there.gates()).isEqualTo(here.gates());
            TreeMap<String, Instant> due = new TreeMap<>(here.due());
            due.replaceAll((id, moment) -> moment.plus(weeks));
            assertThat(there.due()).isEqualTo(due);
        });
        assertThat(tried.get()).isGreaterThan(100);
    }

    private static String shifted(String text, Duration by) {
        if (text.matches(MOMENT)) {
            return Instant.parse(text).plus(by).toString();
        }
        if (text.matches(DATE)) {
            return LocalDate.parse(text).plusDays(by.toDays()).toString();
        }
        return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")
                ? java.time.OffsetDateTime.parse(text).plus(by).toInstant().toString()
                : text;
    }

    @ParameterizedTest
    @EnumSource
    void law_22_the_same_instant_in_another_offset_gives_the_same_verdicts(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            ObjectNode elsewhere = Changes.objectRenamed(world.opportunityTree(), LawsOfTimeTest::elsewhere);
            ObjectNode process = Changes.objectRenamed(world.processTree(), LawsOfTimeTest::elsewhere);
            assertThat(world.of(process, elsewhere, world.asOf())).isEqualTo(world.judgement());
        });
    }

    private static String elsewhere(String text) {
        if (!text.matches(MOMENT)) {
            return text;
        }
        String moved =
                Instant.parse(text).atOffset(ZoneOffset.ofHoursMinutes(-9, -30)).toString();
        return moved.replaceFirst("(T[0-9]{2}:[0-9]{2})([+-])", "$1:00$2");
    }
}
