package io.salesprocess.rules;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.ForecastCase;
import io.salesprocess.rules.situation.YesNo;
import java.util.List;
import java.util.Optional;

/** The forecast category that the evidence supports: the best one whose criteria hold, else that of the verified stage. */
final class Forecast {
    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Hearing hearing;

    Forecast(PreparedProcess process, Appraisal appraisal, Hearing hearing) {
        this.process = process;
        this.appraisal = appraisal;
        this.hearing = hearing;
    }

    Optional<ForecastCategory> category(Optional<Stage> verified) {
        List<ForecastRule> rules = process.process().forecast();
        for (int i = 0; i < rules.size(); i++) {
            Lacking lacking = Lacking.among(process.forecast(i), appraisal);
            long code = ForecastCase.UNMET.set(YesNo.of(lacking.unmet()))
                    | ForecastCase.UNDETERMINED.set(YesNo.of(lacking.undetermined()));
            if (hearing.decide(Kind.FORECAST, code).met()) {
                return Optional.of(rules.get(i).category());
            }
        }
        return verified.flatMap(Stage::forecastCategory);
    }
}
