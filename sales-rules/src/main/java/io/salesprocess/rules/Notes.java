package io.salesprocess.rules;

import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.rules.situation.Done;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an application's rules said of one opportunity. */
final class Notes implements Remarks {
    static final Notes NOTHING = new Notes();

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> LIBRARY =
            Arrays.stream(FindingCode.values()).map(FindingCode::spelled).collect(Collectors.toUnmodifiableSet());

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<String>> blocked = new TreeMap<>();
    private final Map<String, Done> decided = new TreeMap<>();
    private final SortedSet<String> decidedTwice = new TreeSet<>();
    private boolean closed;

    @Override
    public void finding(String code, Severity severity, String message, String... evidence) {
        requireOpen();
        requireOwn(code);
        findings.add(Finding.builder()
                .code(code)
                .severity(severity)
                .message(message)
                .addAllEvidence(Arrays.stream(evidence).map(Quoted::harmless).toList())
                .build());
    }

    /** What the library itself says is said by the library alone. */
    private static void requireOwn(String code) {
        if (!CODE.matcher(code).matches() || LIBRARY.contains(code)) {
            throw new IllegalArgumentException("'" + Quote.of(code) + "' is no code of an application's own.");
        }
    }

    @Override
    public void block(String stage, String message) {
        requireOpen();
        blocked.computeIfAbsent(stage, first -> new ArrayList<>()).add(message);
    }

    @Override
    public void met(String decider) {
        decide(decider, Done.YES);
    }

    @Override
    public void unmet(String decider) {
        decide(decider, Done.NO);
    }

    @Override
    public void notApplicable(String decider) {
        decide(decider, Done.NOT_NEEDED);
    }

    @Override
    public void undetermined(String decider) {
        decide(decider, Done.CANNOT_TELL);
    }

    private void decide(String decider, Done done) {
        requireOpen();
        if (decided.put(decider, done) != null) {
            decidedTwice.add(decider);
        }
    }

    /** Fails where a decider gave two verdicts: not before all rules had their say, so that none can hide it. */
    void requireOneVerdictEach() {
        if (!decidedTwice.isEmpty()) {
            throw new InspectionException(
                    InspectionException.Code.NOT_DECIDED_ONCE,
                    "The decider '" + Quote.of(decidedTwice.first()) + "' gave two verdicts on one opportunity.");
        }
    }

    /** Ends the taking down: what a rule says later, on a thread of its own, is no part of the inspection. */
    void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The inspection for which this was to be said is over.");
        }
    }

    Map<String, Done> decided() {
        return decided;
    }

    Set<String> blockedStages() {
        return blocked.keySet();
    }

    /** The blockers of one stage, in a stable order. */
    List<Blocker> blockers(String stage) {
        return blocked.getOrDefault(stage, List.of()).stream()
                .sorted()
                .map(message -> Blocker.builder().stage(stage).message(message).build())
                .toList();
    }

    /** The findings in a stable order. */
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::message)
                        .thenComparing(finding -> finding.evidence().stream().collect(Collectors.joining(","))))
                .toList();
    }
}
