package io.salesprocess.crm.coverage;

import io.salesprocess.crm.profile.EvidenceKind;
import io.salesprocess.crm.profile.RecordReading;
import io.salesprocess.crm.profile.StatementReading;
import io.salesprocess.crm.profile.StatementSort;
import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be seen of a condition. Times and counts are not looked at: what can be seen can be dated and counted. */
final class ConditionSight implements Condition.Cases<Seen> {
    private static final List<String> OF_THE_DEAL = List.of("owner", "account");

    private final Vocabulary vocabulary;
    private final Function<String, Seen> requirement;
    private final Function<String, Seen> stage;

    ConditionSight(Vocabulary vocabulary, Function<String, Seen> requirement, Function<String, Seen> stage) {
        this.vocabulary = vocabulary;
        this.requirement = requirement;
        this.stage = stage;
    }

    @Override
    public Seen activity(ActivityCondition condition) {
        List<Seen> types = condition.activities().stream()
                .map(type -> activity(type, condition))
                .toList();
        List<Seen> needed = new ArrayList<>(List.of(Seen.best(1, types)));
        condition.with().forEach(participant -> needed.add(participant(participant, condition)));
        return Seen.all(needed);
    }

    private Seen activity(String type, ActivityCondition condition) {
        Map<String, RecordReading> kinds = vocabulary.kindsOf(EvidenceKind.ACTIVITY, type);
        if (kinds.isEmpty()) {
            return Seen.unseen("Map a type of " + some(EvidenceKind.ACTIVITY) + " to '" + type + "'.");
        }
        String state = condition.state().spelled();
        return best(kinds, (kind, reading) -> {
            boolean held = Vocabulary.meanings(reading.state()).contains(ActivityState.HELD.spelled());
            boolean booked = Vocabulary.meanings(reading.state()).contains(state);
            Seen seen = held || booked
                    ? Seen.PROVED
                    : Seen.unseen(
                            "Record what became of a '" + type + "' in a field of " + kind + ", and map it to 'held'.");
            Seen outcome = condition.outcome().isEmpty()
                            || condition.outcome().stream().anyMatch(Vocabulary.meanings(reading.outcome())::contains)
                    ? Seen.PROVED
                    : Seen.unseen("Record the outcome of a '" + type + "' in a field of " + kind + ", and map it.");
            return Seen.all(seen, outcome, details(condition.where(), kind, reading));
        });
    }

    private Seen participant(Participant participant, ActivityCondition condition) {
        Attendance asked = participant
                .attendance()
                .orElse(condition.state() == ActivityState.HELD ? Attendance.ATTENDED : Attendance.LISTED);
        Seen came = asked == Attendance.ATTENDED && !vocabulary.tellsWhoCame()
                ? Seen.unseen("Record who came: read attendance reports, or ask only who was invited or accepted.")
                : Seen.PROVED;
        return Seen.all(came, participant.role().map(this::role).orElse(Seen.PROVED));
    }

    /** A role is what somebody entered, but whoever plays it was or was not there. */
    private Seen role(String role) {
        return vocabulary.role(role)
                ? Seen.PROVED
                : Seen.unseen("Map a role of " + vocabulary.systems() + " to '" + role + "'.");
    }

    @Override
    public Seen item(ItemCondition condition) {
        EvidenceKind as = kind(condition.kind());
        Map<String, RecordReading> kinds = vocabulary.kindsOf(as, condition.item());
        if (kinds.isEmpty()) {
            return Seen.unseen("Map a type of " + some(as) + " to '" + condition.item() + "'.");
        }
        return best(
                kinds,
                (kind, reading) -> Seen.all(
                        Vocabulary.meanings(reading.state()).contains(condition.state())
                                ? Seen.PROVED
                                : Seen.unseen("Record in " + kind + " when a '" + condition.item() + "' is '"
                                        + condition.state() + "', and map it."),
                        details(condition.where(), kind, reading),
                        who(condition.by())));
    }

    private static EvidenceKind kind(ItemKind kind) {
        return switch (kind) {
            case DOCUMENT -> EvidenceKind.DOCUMENT;
            case WORK -> EvidenceKind.WORK;
            case EVENT -> EvidenceKind.EVENT;
        };
    }

    private interface Look {
        Seen at(String kind, RecordReading reading);
    }

    private static Seen best(Map<String, RecordReading> kinds, Look look) {
        return Seen.best(
                1,
                kinds.entrySet().stream()
                        .map(kind -> look.at(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private static Seen details(List<Detail> details, String kind, RecordReading reading) {
        return Seen.all(details.stream()
                .map(Detail::attribute)
                .filter(attribute -> !reading.attributes().containsKey(attribute))
                .map(attribute -> Seen.unseen("Map a field of " + kind + " to the attribute '" + attribute + "'."))
                .toList());
    }

    private Seen who(Optional<Who> who) {
        return who.flatMap(Who::role).map(this::role).orElse(Seen.PROVED);
    }

    private String some(EvidenceKind as) {
        List<String> kinds = vocabulary.kinds(as);
        return kinds.isEmpty() ? "a record that counts as " + as.spelled() : String.join(" or ", kinds);
    }

    @Override
    public Seen field(FieldCondition condition) {
        if (OF_THE_DEAL.contains(condition.field()) || vocabulary.field(condition.field())) {
            return Seen.asserted("An entry in the field '" + condition.field() + "' is what somebody says; "
                    + "ask for a record of what happened where you need proof.");
        }
        return Seen.unseen(
                "Map a field of the opportunity in " + vocabulary.systems() + " to '" + condition.field() + "'.");
    }

    @Override
    public Seen attribute(AttributeCondition condition) {
        return Seen.PROVED;
    }

    @Override
    public Seen stakeholders(StakeholdersCondition condition) {
        int needed = condition.atLeast().orElse(condition.roles().size());
        return asserted(
                Seen.best(needed, condition.roles().stream().map(this::role).toList()));
    }

    @Override
    public Seen people(PeopleCondition condition) {
        return asserted(who(Optional.of(condition.people())));
    }

    /** What roles people play is somebody's entry. */
    private static Seen asserted(Seen seen) {
        return seen.sight() == Sight.PROVES
                ? Seen.asserted("Which role a person plays is what somebody entered.")
                : seen;
    }

    @Override
    public Seen statement(StatementCondition condition) {
        Optional<StatementReading> reading = vocabulary
                .statements()
                .filter(one -> one.as() == sort(condition.kind()) && one.topic().equals(condition.topic()))
                .findFirst();
        String what = condition.kind().spelled() + " '" + condition.topic() + "'";
        return reading.isPresent()
                ? Seen.asserted("The " + what + " is an entry in a field; have whoever says it record it.")
                : Seen.unseen("Record the " + what + ": map a field of the opportunity under 'statements', or add it "
                        + "to the facts.");
    }

    private static StatementSort sort(StatementKind kind) {
        return switch (kind) {
            case ATTESTATION -> StatementSort.ATTESTATION;
            case CONFIRMATION -> StatementSort.CONFIRMATION;
            case APPROVAL -> StatementSort.APPROVAL;
            case DECISION -> StatementSort.DECISION;
        };
    }

    @Override
    public Seen requirement(RequirementCondition condition) {
        return requirement.apply(condition.requirement());
    }

    @Override
    public Seen stage(StageCondition condition) {
        return stage.apply(condition.stage());
    }

    @Override
    public Seen moment(MomentCondition condition) {
        return Seen.asserted("A date or a claimed stage is what somebody entered.");
    }

    @Override
    public Seen forEach(ForEach condition) {
        return Seen.all(condition.items().as(this), condition.holds().as(this));
    }

    @Override
    public Seen cadence(Cadence condition) {
        return Seen.best(1, each(condition.happens().stream()));
    }

    @Override
    public Seen allOf(AllOf condition) {
        return Seen.all(each(condition.conditions().stream()));
    }

    @Override
    public Seen anyOf(AnyOf condition) {
        return Seen.best(1, each(condition.conditions().stream()));
    }

    @Override
    public Seen atLeastOf(AtLeastOf condition) {
        return Seen.best(condition.atLeast(), each(condition.conditions().stream()));
    }

    private List<Seen> each(Stream<Condition> conditions) {
        return conditions.map(condition -> condition.as(this)).toList();
    }

    @Override
    public Seen not(Not condition) {
        return condition.condition().as(this);
    }

    @Override
    public Seen decidedByApplication(DecidedByApplication condition) {
        return Seen.unseen("The application's rule '" + condition.decider() + "' decides it.");
    }
}
