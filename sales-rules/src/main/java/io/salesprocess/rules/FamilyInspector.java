package io.salesprocess.rules;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.family.FamilyMember;
import io.salesprocess.model.family.ProcessFamily;
import io.salesprocess.model.family.ProcessSelection;
import io.salesprocess.model.family.UnderWay;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.FieldMatch;
import io.salesprocess.rules.situation.Match;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Inspects opportunities against the process of a family that each of them follows. Prepare it once, keep it, and share
 * it between threads: it is immutable and thread-safe.
 */
public final class FamilyInspector {
    private final ProcessFamily family;
    private final Map<SalesProcess, Inspector> inspectors = new LinkedHashMap<>();
    private final List<Prepared> selection = new ArrayList<>();

    private record Prepared(String process, List<String> fields, FieldMatch match) {}

    private FamilyInspector(ProcessFamily family) {
        this.family = family;
        for (FamilyMember member : family.members()) {
            inspectors.put(member.process(), Inspector.of(member.process()));
        }
        for (ProcessSelection one : family.selection()) {
            SalesProcess declaring = versions(one.process()).get(0).process();
            selection.add(new Prepared(
                    one.process(),
                    one.when().stream().map(condition -> condition.field()).toList(),
                    new FieldMatch(declaring, one.when())));
        }
    }

    /**
     * Prepares an inspector.
     *
     * @throws IllegalArgumentException if a process contradicts itself or a selection names none of the family; a family
     *     that was read from JSON does neither
     */
    public static FamilyInspector of(ProcessFamily family) {
        return new FamilyInspector(family);
    }

    /**
     * The process that an opportunity follows.
     *
     * @throws InspectionException if it names a process or version that the family does not have, or if its fields leave
     *     open which one it follows
     */
    public ProcessChoice choose(Opportunity opportunity, Instant asOf) {
        Optional<ProcessReference> named = opportunity.process();
        if (named.isEmpty()) {
            String process = select(opportunity, asOf);
            return new ProcessChoice(
                    inEffect(process, opportunity, start(opportunity, asOf)), ProcessChoice.Reason.SELECTED);
        }
        String id = named.get().id();
        Optional<String> version = named.get().version();
        if (version.isEmpty()) {
            return new ProcessChoice(
                    inEffect(id, opportunity, start(opportunity, asOf)), ProcessChoice.Reason.IN_EFFECT);
        }
        SalesProcess begun = family.process(id, version.get())
                .orElseThrow(() -> new InspectionException("The family '" + family.id() + "' has no version '"
                        + Quote.of(version.get()) + "' of the process '" + Quote.of(id) + "'."));
        return switch (family.underWay()) {
            case STAY -> new ProcessChoice(begun, ProcessChoice.Reason.NAMED);
            case FOLLOW -> new ProcessChoice(inEffect(id, opportunity, asOf), ProcessChoice.Reason.IN_EFFECT);
            case NEXT_STAGE -> atLastMove(begun, opportunity, asOf);
        };
    }

    /** Inspects an opportunity against the process that it follows; see {@link #choose} and {@link Inspector#inspect}. */
    public Inspection inspect(Opportunity opportunity, Instant asOf) {
        return inspector(opportunity, asOf).inspect(opportunity, asOf);
    }

    /** Asks whether an opportunity may enter a stage of the process that it follows; see {@link Inspector#gate}. */
    public GateDecision gate(Opportunity opportunity, String stage, Instant asOf) {
        return inspector(opportunity, asOf).gate(opportunity, stage, asOf);
    }

    private Inspector inspector(Opportunity opportunity, Instant asOf) {
        Inspector inspector = inspectors.get(choose(opportunity, asOf).process());
        if (inspector == null) {
            throw new IllegalStateException("A process of the family has no inspector.");
        }
        return inspector;
    }

    private String select(Opportunity opportunity, Instant asOf) {
        for (Prepared one : selection) {
            Match match = one.match().of(opportunity, asOf);
            if (match == Match.MATCHES) {
                return one.process();
            }
            if (match == Match.UNKNOWN) {
                throw new InspectionException("Which process the opportunity '" + Quote.of(opportunity.id())
                        + "' follows cannot be told before these fields are loaded: "
                        + String.join(", ", one.fields()) + ".");
            }
        }
        throw new InspectionException("No process of the family '" + family.id() + "' is for the opportunity '"
                + Quote.of(opportunity.id()) + "'.");
    }

    /** From which moment a deal without a version counts: from its creation, unless it follows what is in effect. */
    private Instant start(Opportunity opportunity, Instant asOf) {
        return family.underWay() == UnderWay.FOLLOW
                ? asOf
                : opportunity
                        .created()
                        .map(created -> created.ends(zone(opportunity)))
                        .filter(created -> created.isBefore(asOf))
                        .orElse(asOf);
    }

    /** The version in effect when the claimed stage was last changed, never an earlier one than it began with. */
    private ProcessChoice atLastMove(SalesProcess begun, Opportunity opportunity, Instant asOf) {
        Optional<Instant> last = opportunity.stageHistory().stream()
                .map(StageClaim::at)
                .map(moment -> moment.begins(zone(opportunity)))
                .filter(moment -> !moment.isAfter(asOf))
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return new ProcessChoice(begun, ProcessChoice.Reason.NAMED);
        }
        SalesProcess then = inEffect(begun.id(), opportunity, last.get());
        boolean newer = from(then).isAfter(from(begun));
        return newer
                ? new ProcessChoice(then, ProcessChoice.Reason.IN_EFFECT)
                : new ProcessChoice(begun, ProcessChoice.Reason.NAMED);
    }

    private LocalDate from(SalesProcess process) {
        return family.members().stream()
                .filter(member -> member.process().equals(process))
                .findFirst()
                .flatMap(FamilyMember::effectiveFrom)
                .orElse(LocalDate.MIN);
    }

    private SalesProcess inEffect(String process, Opportunity opportunity, Instant moment) {
        LocalDate date = Moment.at(moment).dateIn(zone(opportunity));
        return versions(process).stream()
                .filter(member -> !member.effectiveFrom().orElse(LocalDate.MIN).isAfter(date))
                .reduce((one, other) -> other)
                .map(FamilyMember::process)
                .orElseThrow(() -> new InspectionException(
                        "No version of the process '" + Quote.of(process) + "' is in effect on " + date + "."));
    }

    /** The versions of a process, the one that came into effect last at the end. */
    private List<FamilyMember> versions(String process) {
        List<FamilyMember> versions = family.members().stream()
                .filter(member -> member.process().id().equals(process))
                .sorted(Comparator.comparing(member -> member.effectiveFrom().orElse(LocalDate.MIN)))
                .toList();
        if (versions.isEmpty()) {
            throw new InspectionException(
                    "The family '" + family.id() + "' has no process '" + Quote.of(process) + "'.");
        }
        return versions;
    }

    private ZoneId zone(Opportunity opportunity) {
        return opportunity
                .zone()
                .orElseGet(() -> family.members().get(0).process().zone());
    }
}
