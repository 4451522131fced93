package io.salesprocess.crm.profile;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What should be looked at in a profile that can be read: it would read records, and mean something else than it seems. */
final class ProfileLint {
    /** Words for what is only meant to happen, in lower case. */
    private static final List<String> PLANS = List.of(
            "planned", "scheduled", "open", "not started", "confirmed", "accepted", "booked", "overdue", "pending");

    private final CrmProfile profile;
    private final CrmProfile system;
    private final Input input;
    private final List<Problem> problems = new ArrayList<>();

    private ProfileLint(CrmProfile profile, Input input) {
        this.profile = profile;
        this.system = CrmProfiles.readyMade(profile.system());
        this.input = input;
    }

    static List<Problem> lint(CrmProfile profile, Input input) {
        ProfileLint lint = new ProfileLint(profile, input);
        profile.records().forEach(lint::record);
        lint.money();
        lint.statements();
        lint.problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return List.copyOf(lint.problems);
    }

    private void record(String kind, RecordReading record) {
        if (!system.records().containsKey(kind)) {
            tell(
                    "unknown-kind",
                    Effect.ERROR,
                    input.placeOf(profile, "records"),
                    "No records of " + profile.system().spelled() + " are of the kind " + Quoted.quoted(kind) + ".",
                    "Write one of " + String.join(", ", system.records().keySet()) + ".");
        }
        record.state().forEach(reading -> state(kind, reading));
        for (List<WordReading> readings : List.of(record.type(), record.state(), record.outcome())) {
            unreachable(readings);
        }
    }

    private void state(String kind, WordReading reading) {
        String held = ActivityState.HELD.spelled();
        if (reading.empty().equals(Optional.of(held))) {
            tell(
                    "nothing-counts-as-held",
                    Effect.ERROR,
                    input.placeOf(reading, "empty"),
                    "A record of the kind " + Quoted.quoted(kind)
                            + " in which nothing is recorded would count as held.",
                    "Say 'booked': nobody has said what became of it.");
        }
        reading.means().forEach((word, meaning) -> {
            if (meaning.equals(Optional.of(held)) && PLANS.contains(word.toLowerCase(Locale.ROOT))) {
                tell(
                        "plan-counts-as-held",
                        Effect.ERROR,
                        input.placeOf(reading, "means"),
                        "The word " + Quoted.quoted(word) + " tells of a plan, and would count as held.",
                        "Say 'booked'.");
            }
        });
    }

    /** A reading behind one that always says something is never asked. */
    private void unreachable(List<WordReading> readings) {
        for (int i = 0; i + 1 < readings.size(); i++) {
            if (readings.get(i).at().isEmpty()) {
                tell(
                        "never-read",
                        Effect.ERROR,
                        input.placeOf(readings.get(i + 1)),
                        "This reading is never asked: the one before it always says something.",
                        "Put it first.");
            }
        }
    }

    private void money() {
        profile.fields().forEach((id, field) -> {
            if (field.as() == ValueType.MONEY
                    && field.currency().isEmpty()
                    && profile.currency().or(system::currency).isEmpty()) {
                tell(
                        "no-currency",
                        Effect.ADVICE,
                        input.placeOf(field),
                        "Nothing tells the currency of " + Quoted.quoted(id)
                                + ", and an amount without one answers no question about money.",
                        "Say where it stands with 'currency', or say the tenant's 'currency'.");
            }
            if (field.as() != ValueType.MONEY
                    && (field.unit() != MoneyUnit.UNITS || field.currency().isPresent())) {
                tell(
                        "needless-key",
                        Effect.ADVICE,
                        input.placeOf(field),
                        "Only money has a unit and a currency.",
                        "Say 'as': 'money', or leave them out.");
            }
        });
    }

    private void statements() {
        for (StatementReading reading : profile.statements()) {
            if (reading.as() != StatementSort.DECISION) {
                reading.means().values().stream()
                        .flatMap(Optional::stream)
                        .filter(answer ->
                                !List.of("yes", "no", "requested", "withdrawn").contains(answer))
                        .findFirst()
                        .ifPresent(answer -> tell(
                                "unknown-answer",
                                Effect.ERROR,
                                input.placeOf(reading, "means"),
                                Quoted.quoted(answer) + " is no answer that somebody gives to such a question.",
                                "Write yes, no, requested or withdrawn."));
            }
        }
    }

    private void tell(String code, Effect effect, Place place, String message, String remedy) {
        problems.add(Problem.builder()
                .code(code)
                .effect(effect)
                .pointer(place.pointer())
                .line(place.line())
                .column(place.column())
                .message(message)
                .remedy(remedy)
                .build());
    }
}
