package io.salesprocess.rules;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.family.FamilyMember;
import io.salesprocess.model.family.ProcessFamily;
import io.salesprocess.model.family.ProcessSelection;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.measure.FieldMatch;
import io.salesprocess.rules.situation.Match;
import java.time.Duration;
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
    private final Map<Version, Inspector> inspectors = new LinkedHashMap<>();
    private final List<Prepared> selection = new ArrayList<>();

    private record Version(String process, String version) {
        static Version of(SalesProcess process) {
            return new Version(process.id(), process.version());
        }
    }

    private record Prepared(String process, List<String> fields, FieldMatch match) {}

    private FamilyInspector(FamilyInspector same, Duration allowed) {
        this.family = same.family;
        this.selection.addAll(same.selection);
        same.inspectors.forEach((version, inspector) -> inspectors.put(version, inspector.within(allowed)));
    }

    private FamilyInspector(ProcessFamily family) {
        this.family = family;
        for (FamilyMember member : family.members()) {
            inspectors.put(Version.of(member.process()), Inspector.of(member.process()));
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

    /** The same inspector, each of whose calls may take so long; see {@link Inspector#within}. */
    public FamilyInspector within(Duration allowed) {
        return new FamilyInspector(this, allowed);
    }

    /**
     * The process that an opportunity follows.
     *
     * @throws InspectionException if it names a process or version that the family does not have, or if its fields leave open which one it follows, or its stage history which version
     */
    public ProcessChoice choose(Opportunity opportunity, Instant asOf) {
        Optional<ProcessReference> named = opportunity.process();
        String id = named.isPresent() ? named.get().id() : select(opportunity, asOf);
        Optional<String> version = named.flatMap(ProcessReference::version);
        SalesProcess begun = version.isPresent() ? named(id, version.get()) : inEffect(id, begun(opportunity, asOf));
        SalesProcess now =
                switch (family.underWay()) {
                    case STAY -> begun;
                    case FOLLOW -> inEffect(id, asOf);
                    case NEXT_STAGE -> atLastMove(begun, opportunity, asOf);
                };
        boolean asNamed = version.isPresent() && now.version().equals(begun.version());
        return new ProcessChoice(
                now,
                named.isEmpty()
                        ? ProcessChoice.Reason.SELECTED
                        : asNamed ? ProcessChoice.Reason.NAMED : ProcessChoice.Reason.IN_EFFECT);
    }

    private SalesProcess named(String id, String version) {
        return family.process(id, version)
                .orElseThrow(() -> new InspectionException(
                        InspectionException.Code.NO_PROCESS,
                        "The family '" + family.id() + "' has no version '" + Quote.of(version) + "' of the process '"
                                + Quote.of(id) + "'."));
    }

    /** Inspects an opportunity against the process that it follows; see {@link #choose} and {@link Inspector#inspect}. */
    public Inspection inspect(Opportunity opportunity, Instant asOf) {
        return inspector(choose(opportunity, asOf)).inspect(opportunity, asOf);
    }

    /** Asks whether an opportunity may enter a stage of the process that it follows; see {@link Inspector#gate}. */
    public GateDecision gate(Opportunity opportunity, String stage, Instant asOf) {
        return inspector(choose(opportunity, asOf)).gate(opportunity, stage, asOf);
    }

    /**
     * The inspector of the process that was chosen for an opportunity.
     *
     * @throws IllegalArgumentException if the family has no such process
     */
    public Inspector inspector(ProcessChoice choice) {
        Inspector inspector = inspectors.get(Version.of(choice.process()));
        if (inspector == null) {
            throw new IllegalArgumentException("The family '" + Quote.of(family.id()) + "' has no version '"
                    + Quote.of(choice.process().version()) + "' of the process '"
                    + Quote.of(choice.process().id()) + "'.");
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
                throw new InspectionException(
                        InspectionException.Code.NO_PROCESS,
                        "Which process the opportunity '" + Quote.of(opportunity.id())
                                + "' follows cannot be told before these fields are loaded: "
                                + String.join(", ", one.fields()) + ".");
            }
        }
        throw new InspectionException(
                InspectionException.Code.NO_PROCESS,
                "No process of the family '" + family.id() + "' is for the opportunity '" + Quote.of(opportunity.id())
                        + "'.");
    }

    /** When a deal began that names no version: when it was created, as far as that is known. */
    private Instant begun(Opportunity opportunity, Instant asOf) {
        return opportunity
                .created()
                .map(created -> created.ends(zone(opportunity)))
                .filter(created -> created.isBefore(asOf))
                .orElse(asOf);
    }

    /** The version in effect when the claimed stage was last changed, never an earlier one than it began with. */
    private SalesProcess atLastMove(SalesProcess begun, Opportunity opportunity, Instant asOf) {
        if (opportunity.coverage(Part.STAGE_HISTORY) != Coverage.COMPLETE) {
            throw new InspectionException(
                    InspectionException.Code.NO_PROCESS,
                    "Which version the opportunity '" + Quote.of(opportunity.id())
                            + "' follows cannot be told before its stage history is loaded.");
        }
        Instant known = asOf.plus(Casebook.TOLERANCE);
        List<Instant> claims = opportunity.stageHistory().stream()
                .filter(claim -> claim.recordedAt().isEmpty()
                        || !claim.recordedAt().get().isAfter(known))
                .map(claim -> claim.at().begins(zone(opportunity)))
                .filter(moment -> !moment.isAfter(asOf))
                .sorted()
                .toList();
        if (claims.size() < 2) {
            return begun;
        }
        SalesProcess then = inEffect(begun.id(), claims.get(claims.size() - 1));
        return from(then).isAfter(from(begun)) ? then : begun;
    }

    private LocalDate from(SalesProcess process) {
        return versions(process.id()).stream()
                .filter(member -> member.process().version().equals(process.version()))
                .findFirst()
                .flatMap(FamilyMember::effectiveFrom)
                .orElse(LocalDate.MIN);
    }

    private SalesProcess inEffect(String id, Instant moment) {
        List<FamilyMember> versions = versions(id);
        LocalDate date = Moment.at(moment).dateIn(versions.get(0).process().zone());
        return versions.stream()
                .filter(member -> !member.effectiveFrom().orElse(LocalDate.MIN).isAfter(date))
                .reduce((one, other) -> other)
                .map(FamilyMember::process)
                .orElseThrow(() -> new InspectionException(
                        InspectionException.Code.NO_PROCESS,
                        "No version of the process '" + Quote.of(id) + "' is in effect on " + date + "."));
    }

    /** The versions of a process, the one that came into effect last at the end. */
    private List<FamilyMember> versions(String process) {
        List<FamilyMember> versions = family.members().stream()
                .filter(member -> member.process().id().equals(process))
                .sorted(Comparator.comparing(member -> member.effectiveFrom().orElse(LocalDate.MIN)))
                .toList();
        if (versions.isEmpty()) {
            throw new InspectionException(
                    InspectionException.Code.NO_PROCESS,
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
