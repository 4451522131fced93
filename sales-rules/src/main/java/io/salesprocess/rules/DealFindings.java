package io.salesprocess.rules;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Calendar;
import io.salesprocess.rules.measure.Casebook;
import io.salesprocess.rules.situation.Claim;
import io.salesprocess.rules.situation.DealReview;
import io.salesprocess.rules.situation.Life;
import io.salesprocess.rules.situation.StageReview;
import io.salesprocess.rules.situation.YesNo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The findings about the opportunity as a whole and about its stages. */
final class DealFindings {
    private final Sitting sitting;
    private final PreparedProcess process;
    private final Casebook casebook;
    private final Claims claims;
    private final Calendar calendar;
    private final ZoneId zone;
    private final Opportunity opportunity;
    private final boolean historyLoaded;
    private final Map<String, String> arguments = new TreeMap<>();
    private final Map<FindingCode, Map<String, String>> own = new EnumMap<>(FindingCode.class);

    DealFindings(Sitting sitting) {
        this.sitting = sitting;
        this.process = sitting.process();
        this.casebook = sitting.casebook();
        this.claims = sitting.claims();
        this.calendar = casebook.calendar();
        this.zone = casebook.zone();
        this.opportunity = casebook.opportunity();
        this.historyLoaded = opportunity.coverage(Part.STAGE_HISTORY) == Coverage.COMPLETE;
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        try (Hearing hearing = sitting.hear()) {
            long deal = measure(hearing);
            for (Decision.Found found : hearing.decide(Kind.DEAL_REVIEW, deal).findings()) {
                Map<String, String> said = new TreeMap<>(arguments);
                said.putAll(own.getOrDefault(found.code(), Map.of()));
                findings.add(finding(found, claims.present().orElse(null), said));
            }
            for (int i = 0; i < process.rungs(); i++) {
                for (Decision.Found found :
                        hearing.decide(Kind.STAGE_REVIEW, measure(i)).findings()) {
                    Stage stage = process.rung(i);
                    findings.add(finding(found, stage.id(), Map.of("stage", stage.name())));
                }
            }
            findings.addAll(new StageMoves(sitting).findings(hearing));
        }
        return findings;
    }

    private Finding finding(Decision.Found found, @Nullable String stage, Map<String, String> said) {
        return Finding.builder()
                .code(found.code().spelled())
                .severity(found.severity())
                .message(Messages.message(found.code(), said))
                .remedy(Messages.remedy(found.code(), said))
                .stage(stage)
                .who(casebook.roster().owner(Moment.at(casebook.asOf())))
                .since(Optional.ofNullable(stage).map(casebook::firstClaim).map(moment -> moment.begins(zone)))
                .arguments(said)
                .build();
    }

    private long measure(Hearing hearing) {
        int verified = sitting.rungs().verified();
        arguments.put("claimed", claims.present().map(process::stageName).orElse(Messages.NO_STAGE));
        arguments.put(
                "verified",
                verified == Node.NONE
                        ? Messages.NO_STAGE
                        : process.stageName(process.rung(verified).id()));
        opportunity
                .created()
                .ifPresent(created ->
                        own.put(FindingCode.NOT_STARTED, Map.of("days", days(created.dateIn(zone), today()))));
        boolean closed = claims.closed() != null;
        return DealReview.LIFE.set(!closed ? Life.OPEN : claims.won() ? Life.WON : Life.LOST)
                | DealReview.CLAIM.set(claim(verified))
                | DealReview.EVER_ENTERED.set(YesNo.of(claims.highest() != Node.NONE))
                | DealReview.HISTORY_LOADED.set(YesNo.of(historyLoaded))
                | DealReview.PAST_EXPECTED_DURATION.set(YesNo.of(pastExpectedDuration()))
                | DealReview.CLOSED_AFTER_ESTIMATE.set(YesNo.of(closedAfterEstimate()))
                | DealReview.PAST_CLOSE_DATE.set(YesNo.of(pastCloseDate()))
                | DealReview.CLOSING_BLOCKED.set(YesNo.of(closed && closingBlocked(hearing)))
                | DealReview.OTHER_VERSION.set(YesNo.of(otherVersion()))
                | DealReview.PATHWAY_OPEN.set(YesNo.of(pathwayOpen()))
                | DealReview.FORECAST_OPEN.set(YesNo.of(forecastOpen(hearing)));
    }

    private boolean closingBlocked(Hearing hearing) {
        int closed = claims.present().map(process::closedStageNumber).orElse(Node.NONE);
        return sitting.rungs().closing(closed, false, hearing) == GateAnswer.BLOCKED;
    }

    private Claim claim(int verified) {
        if (claims.present().isEmpty()) {
            return Claim.NONE;
        }
        if (claims.closed() != null) {
            return Claim.CLOSED;
        }
        int claimed = claims.rung();
        if (claimed == Node.NONE) {
            return Claim.UNKNOWN_STAGE;
        }
        return claimed > verified ? Claim.AHEAD : claimed < verified ? Claim.BEHIND : Claim.EQUAL;
    }

    private boolean pastExpectedDuration() {
        int rung = claims.rung();
        if (rung == Node.NONE) {
            return false;
        }
        Stage stage = process.rung(rung);
        Moment entered = casebook.firstClaim(stage.id());
        if (entered == null || stage.expectedDuration().isEmpty()) {
            return false;
        }
        Span expected = stage.expectedDuration().get();
        own.put(
                FindingCode.STALLED,
                Map.of("days", days(entered.dateIn(zone), today()), "expected", expected.toString()));
        return calendar.latest(entered, expected).isBefore(casebook.asOf());
    }

    private boolean closedAfterEstimate() {
        Moment closed = claims.closedAt();
        LocalDate expected = closed == null ? null : expectedBefore(closed);
        if (closed == null || expected == null) {
            return false;
        }
        own.put(
                FindingCode.CLOSED_LATE,
                Map.of("days", days(expected, closed.dateIn(zone)), "expected", expected.toString()));
        return expected.isBefore(closed.dateIn(zone));
    }

    /** The close date that was expected last before the opportunity was closed; undated ones tell nothing of that. */
    private @Nullable LocalDate expectedBefore(Moment closed) {
        FieldEntry last = null;
        for (FieldEntry entry : opportunity.fields().getOrDefault(Opportunity.CLOSE_DATE, List.of())) {
            if (entry.at().isPresent()
                    && casebook.recorded(entry.recordedAt())
                    && calendar.compare(entry.at().get(), closed) < 0
                    && (last == null
                            || calendar.compare(entry.at().get(), last.at().orElseThrow()) > 0)) {
                last = entry;
            }
        }
        return last == null ? null : date(last);
    }

    private boolean pastCloseDate() {
        FieldEntry now = casebook.fieldInEffect(Opportunity.CLOSE_DATE);
        LocalDate expected = now == null ? null : date(now);
        if (expected == null || !expected.isBefore(today())) {
            return false;
        }
        own.put(
                FindingCode.CLOSE_DATE_PASSED,
                Map.of("days", days(expected, today()), "expected", expected.toString()));
        return true;
    }

    private @Nullable LocalDate date(FieldEntry entry) {
        Optional<FieldValue> value = entry.value();
        return value.flatMap(Casebook::moment)
                .map(moment -> moment.dateIn(zone))
                .orElse(null);
    }

    private boolean pathwayOpen() {
        return process.process().pathway().isPresent() && opportunity.coverage(Part.PATHWAY) != Coverage.COMPLETE;
    }

    private boolean forecastOpen(Hearing hearing) {
        Optional<ForecastCategory> open = new Forecast(process, sitting.appraisal(), hearing)
                .open(sitting.headline().forecastCategory());
        open.ifPresent(category -> own.put(FindingCode.FORECAST_CANNOT_TELL, Map.of("category", category.spelled())));
        return open.isPresent();
    }

    private boolean otherVersion() {
        Optional<String> followed = opportunity.process().flatMap(ProcessReference::version);
        followed.ifPresent(version -> own.put(
                FindingCode.OTHER_VERSION,
                Map.of(
                        "followed",
                        Quote.of(version),
                        "version",
                        process.process().version())));
        return followed.isPresent() && !followed.get().equals(process.process().version());
    }

    private long measure(int rung) {
        boolean later = claims.won();
        for (int i = rung + 1; i < process.rungs() && !later; i++) {
            later = claims.ever(process.rung(i).id());
        }
        Stage stage = process.rung(rung);
        return StageReview.CLAIMED_ONCE.set(YesNo.of(claims.ever(stage.id())))
                | StageReview.LATER_CLAIMED.set(YesNo.of(later))
                | StageReview.SKIPPABLE.set(YesNo.of(stage.skippable()))
                | StageReview.HISTORY_LOADED.set(YesNo.of(historyLoaded))
                | StageReview.ON_ROUTE.set(sitting.rungs().onRoute(rung));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(casebook.asOf(), zone);
    }

    private static String days(LocalDate from, LocalDate to) {
        return Long.toString(ChronoUnit.DAYS.between(from, to));
    }
}
