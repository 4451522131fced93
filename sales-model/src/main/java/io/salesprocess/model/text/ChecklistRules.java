package io.salesprocess.model.text;

import io.salesprocess.model.definition.Measure;
import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.ValueProposition;
import io.salesprocess.model.definition.WaiverPolicy;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** What a checklist tells beside the stages: promises, forecast, moves, exceptions, tables, measures and calendar. */
final class ChecklistRules {
    private final Names names;
    private final ChecklistItems items;
    private final ChecklistTables tables;

    ChecklistRules(Wording wording, English english, ChecklistItems items) {
        this.names = wording.names();
        this.items = items;
        this.tables = new ChecklistTables(wording, english);
    }

    void promises(SalesProcess process, Lines lines) {
        if (!process.valuePropositions().isEmpty()) {
            lines.gap().add(0, "What we promise the buyer");
            process.valuePropositions().forEach(promise -> promise(promise, lines));
        }
    }

    private void promise(ValueProposition promise, Lines lines) {
        lines.add(1, "- " + Sentence.stopped(Quotes.clean(promise.name())));
        if (!promise.provenBy().isEmpty()) {
            lines.add(2, "Proven by: " + requirements(promise.provenBy()) + ".");
        }
    }

    void all(SalesProcess process, Lines lines) {
        forecast(process, lines);
        process.moves().ifPresent(moves -> moves(moves, lines.gap()));
        process.waivers().ifPresent(policy -> waivers(policy, lines.gap()));
        process.pathway().ifPresent(policy -> pathway(policy, lines.gap()));
        process.tables().forEach(table -> tables.table(table, lines.gap()));
        measures(process.measures(), lines);
        calendar(process, lines);
    }

    private void forecast(SalesProcess process, Lines lines) {
        if (!process.forecast().isEmpty()) {
            lines.gap().add(0, "What the forecast takes, the best category first");
            process.forecast().forEach(rule -> {
                lines.add(1, Sentence.capital(Lines.spaced(rule.category())) + ":");
                items.list(rule.criteria(), 2, lines);
            });
        }
    }

    private static void moves(Moves moves, Lines lines) {
        lines.add(0, "Moving a deal");
        lines.add(
                1,
                switch (moves.forward()) {
                    case ANY -> "Forward: to any later stage.";
                    case PAST_SKIPPABLE -> "Forward: past stages that may be skipped, and past no others.";
                    case ONE_STAGE -> "Forward: one stage at a time.";
                });
        lines.add(
                1,
                switch (moves.backward()) {
                    case ANY -> "Back: to any earlier stage.";
                    case ONE_STAGE -> "Back: one stage at a time.";
                    case NONE -> "Back: never.";
                });
        lines.add(1, "A closed deal " + (moves.reopening() ? "may" : "must not") + " be opened again.");
        lines.add(1, "A closed deal " + (moves.betweenClosed() ? "may" : "must not") + " be closed in another way.");
    }

    private void waivers(WaiverPolicy policy, Lines lines) {
        lines.add(0, "Setting a requirement aside");
        entitled(policy.by(), policy.notFor(), lines);
        policy.longest().ifPresent(span -> lines.add(1, "For " + span + " at the most."));
    }

    private void pathway(PathwayPolicy policy, Lines lines) {
        lines.add(0, "Dropping, replacing or moving a must for one deal");
        entitled(policy.by(), policy.notFor(), lines);
    }

    private void entitled(List<String> by, List<String> notFor, Lines lines) {
        lines.add(
                1,
                "Only by "
                        + Lists.or(by.stream().map(id -> names.role(id).the()).toList()) + ".");
        if (!notFor.isEmpty()) {
            lines.add(1, "Never: " + requirements(notFor) + ".");
        }
    }

    private static void measures(List<Measure> measures, Lines lines) {
        if (!measures.isEmpty()) {
            lines.gap().add(0, "How we tell whether the process works");
            measures.forEach(measure -> {
                lines.add(1, "- " + Sentence.stopped(Quotes.clean(measure.name())));
                lines.why(2, measure.why());
            });
        }
    }

    private static void calendar(SalesProcess process, Lines lines) {
        boolean fiscal = process.fiscalYearStartsIn() != 1;
        if (fiscal || process.workingHours().isPresent()) {
            lines.gap().add(0, "Calendar");
        }
        process.workingHours()
                .ifPresent(hours ->
                        lines.add(1, "Working time: " + hours.from() + " to " + hours.to() + " on business days."));
        if (fiscal) {
            String month = Month.of(process.fiscalYearStartsIn()).name().toLowerCase(Locale.ROOT);
            lines.add(1, "The fiscal year starts in " + Sentence.capital(month) + ".");
        }
    }

    private String requirements(List<String> ids) {
        return Lists.and(ids.stream().map(names::requirement).toList());
    }
}
