package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: workload W1 judged by plain Java, written by hand for speed and for nothing else. It knows only what
 * the workload asks, and remembers nothing of an opportunity. Immutable and thread-safe.
 */
final class HandWritten {
    private static final String FINAL = "final";
    private static final Judged NO_DOCUMENT = Judged.unmet(Shortfall.NO_RECORD, "documents");

    private final HandWrittenTables tables;

    HandWritten(SalesProcess process) {
        tables = new HandWrittenTables(process);
    }

    HandWrittenAnswer inspect(Opportunity opportunity, Instant asOf) {
        Judged[] judged = new Judged[tables.requirements.length];
        new HandWrittenMeetings(tables, asOf).judge(opportunity, judged);
        judgeDocuments(opportunity.documents(), judged);
        judgeFields(opportunity, judged);
        judgeApplicability(opportunity, judged);
        judgeSteps(judged);
        return new HandWrittenAnswer(tables, judged, verified(judged));
    }

    private void judgeDocuments(List<Item> documents, Judged[] judged) {
        @Nullable Item[] nearest = new Item[tables.byDocumentType.length];
        for (int n = 0; n < documents.size(); n++) {
            Item document = documents.get(n);
            int type = tables.documentTypes.number(document.type());
            if (type >= 0 && tables.byDocumentType[type].length > 0) {
                Item other = nearest[type];
                if (other == null || nearer(document, other)) {
                    nearest[type] = document;
                }
            }
        }
        for (int type = 0; type < nearest.length; type++) {
            for (HandWrittenRequirement requirement : tables.byDocumentType[type]) {
                judged[requirement.number] = judge(nearest[type]);
            }
        }
    }

    private static Judged judge(@Nullable Item nearest) {
        if (nearest == null) {
            return NO_DOCUMENT;
        }
        return isFinal(nearest) ? Judged.met(nearest.id()) : Judged.unmet(Shortfall.WRONG_STATE, nearest.id());
    }

    private static boolean isFinal(Item document) {
        return document.states().get(0).state().equals(FINAL);
    }

    private boolean nearer(Item one, Item other) {
        String state = one.states().get(0).state();
        String otherState = other.states().get(0).state();
        if (!state.equals(otherState)) {
            return rank(state) < rank(otherState);
        }
        int later = time(one).compareTo(time(other));
        return later > 0 || (later == 0 && one.id().compareTo(other.id()) < 0);
    }

    private static int rank(String state) {
        return switch (state) {
            case FINAL -> 0;
            case "sent" -> 1;
            case "reviewed" -> 2;
            default -> 3;
        };
    }

    private Instant time(Item document) {
        return document.at().orElseThrow().ends(tables.zone);
    }

    private void judgeFields(Opportunity opportunity, Judged[] judged) {
        for (HandWrittenRequirement requirement : tables.requirements) {
            FieldTest field = requirement.field;
            if (field != null) {
                judged[requirement.number] = field.judge(opportunity);
            }
        }
    }

    private void judgeApplicability(Opportunity opportunity, Judged[] judged) {
        @Nullable Statement[] decisions = decisions(opportunity.decisions());
        for (HandWrittenRequirement requirement : tables.requirements) {
            FieldTest field = requirement.appliesByField;
            if (field != null) {
                Judged answer = field.judge(opportunity);
                if (answer.verdict() != Verdict.MET) {
                    judged[requirement.number] =
                            answer.shortfall() == Shortfall.EMPTY ? requirement.undecided : requirement.notNeeded;
                }
            } else if (requirement.appliesByDecision >= 0) {
                Statement answer = decisions[requirement.appliesByDecision];
                if (answer == null) {
                    judged[requirement.number] = requirement.undecided;
                } else if (!answer.states().get(0).state().equals("yes")) {
                    judged[requirement.number] = Judged.notApplicable(answer.id());
                }
            }
        }
    }

    private @Nullable Statement[] decisions(List<Statement> statements) {
        @Nullable Statement[] decisions = new Statement[W1Process.DECISIONS];
        for (int n = 0; n < statements.size(); n++) {
            int topic = tables.decisions.number(statements.get(n).topic());
            if (topic >= 0) {
                decisions[topic] = statements.get(n);
            }
        }
        return decisions;
    }

    private void judgeSteps(Judged[] judged) {
        for (HandWrittenRequirement requirement : tables.requirements) {
            if (requirement.step) {
                judged[requirement.number] = step(judged, requirement.number);
            }
        }
    }

    /** A step of workload W1 has two actions, and they come right after it; at least one of them always applies. */
    private static Judged step(Judged[] judged, int step) {
        Judged first = judged[step + 1];
        Judged second = judged[step + 2];
        if (first.satisfied() && second.satisfied()) {
            return new Judged(Verdict.MET, null, both(first, second));
        }
        boolean unmet = first.verdict() == Verdict.UNMET || second.verdict() == Verdict.UNMET;
        return new Judged(
                unmet ? Verdict.UNMET : Verdict.UNDETERMINED,
                unmet ? Shortfall.PARTS_MISSING : Shortfall.PARTS_UNKNOWN,
                first.satisfied() ? second.evidence() : second.satisfied() ? first.evidence() : both(first, second));
    }

    /** Every judgement of an action cites one reference. */
    private static List<String> both(Judged first, Judged second) {
        String one = first.evidence().get(0);
        String other = second.evidence().get(0);
        return one.equals(other) ? first.evidence() : List.of(one, other);
    }

    private @Nullable String verified(Judged[] judged) {
        String verified = null;
        int next = 0;
        for (int stage = 0; stage < tables.stages.length; stage++) {
            for (; next < tables.entered[stage]; next++) {
                if (!judged[next].satisfied()) {
                    return verified;
                }
            }
            verified = tables.stages[stage];
            for (; next < tables.left[stage]; next++) {
                if (!judged[next].satisfied()) {
                    return verified;
                }
            }
        }
        return verified;
    }
}
