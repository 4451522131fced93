package io.salesprocess.rules.judge;

import io.salesprocess.rules.situation.ActivitySighting;
import io.salesprocess.rules.situation.CadenceCase;
import io.salesprocess.rules.situation.ConsequenceReview;
import io.salesprocess.rules.situation.DealReview;
import io.salesprocess.rules.situation.DeciderCase;
import io.salesprocess.rules.situation.DetailSighting;
import io.salesprocess.rules.situation.EachCase;
import io.salesprocess.rules.situation.FieldSighting;
import io.salesprocess.rules.situation.ForecastCase;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.ItemSighting;
import io.salesprocess.rules.situation.MomentSighting;
import io.salesprocess.rules.situation.MoveCase;
import io.salesprocess.rules.situation.NegationCase;
import io.salesprocess.rules.situation.PathwayCase;
import io.salesprocess.rules.situation.PersonSighting;
import io.salesprocess.rules.situation.RecordReview;
import io.salesprocess.rules.situation.RequirementCase;
import io.salesprocess.rules.situation.RequirementReview;
import io.salesprocess.rules.situation.RouteCase;
import io.salesprocess.rules.situation.Search;
import io.salesprocess.rules.situation.Situation;
import io.salesprocess.rules.situation.StageCase;
import io.salesprocess.rules.situation.StageReview;
import io.salesprocess.rules.situation.StatementSighting;
import io.salesprocess.rules.situation.WaiverSighting;
import java.util.function.LongFunction;

/** The kinds of situations. */
public enum Kind {
    ACTIVITY(ActivitySighting::new, true),
    ITEM(ItemSighting::new, true),
    STATEMENT(StatementSighting::new, true),
    FIELD(FieldSighting::new, true),
    MOMENT(MomentSighting::new, true),
    PERSON(PersonSighting::new, true),
    DETAIL(DetailSighting::new, true),
    SEARCH(Search::new, true),
    EACH(EachCase::new, true),
    NEGATION(NegationCase::new, true),
    CADENCE(CadenceCase::new, true),
    DECIDER(DeciderCase::new, true),
    REQUIREMENT(RequirementCase::new, true),
    WAIVER(WaiverSighting::new, true),
    ROUTE(RouteCase::new, true),
    GATE(GateCase::new, true),
    STAGE(StageCase::new, true),
    FORECAST(ForecastCase::new, true),
    PATHWAY(PathwayCase::new, true),
    MOVE(MoveCase::new, false),
    REQUIREMENT_REVIEW(RequirementReview::new, false),
    CONSEQUENCE_REVIEW(ConsequenceReview::new, false),
    DEAL_REVIEW(DealReview::new, false),
    STAGE_REVIEW(StageReview::new, false),
    RECORD_REVIEW(RecordReview::new, false);

    @SuppressWarnings("ImmutableEnumChecker") // A reference to a constructor.
    private final LongFunction<Situation> situation;

    private final boolean mustBeSpokenFor;

    Kind(LongFunction<Situation> situation, boolean mustBeSpokenFor) {
        this.situation = situation;
        this.mustBeSpokenFor = mustBeSpokenFor;
    }

    Situation situation(long code) {
        return situation.apply(code);
    }

    /** Whether it is an error if no rule speaks. */
    boolean mustBeSpokenFor() {
        return mustBeSpokenFor;
    }
}
