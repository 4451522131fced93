package io.salesprocess.rules;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.situation.Done;
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

    /** The category that is supported. */
    Optional<ForecastCategory> category(Optional<Stage> verified) {
        return supported().or(() -> verified.flatMap(Stage::forecastCategory));
    }

    /** The best category of which nobody can tell, where it is listed before the supported one; empty if there is none. */
    Optional<ForecastCategory> open(Optional<ForecastCategory> supported) {
        List<ForecastRule> rules = process.process().forecast();
        for (int i = 0; i < rules.size(); i++) {
            Optional<ForecastCategory> category = Optional.of(rules.get(i).category());
            Done done = done(i);
            if (done == Done.YES || category.equals(supported)) {
                return Optional.empty();
            }
            if (done == Done.CANNOT_TELL) {
                return category;
            }
        }
        return Optional.empty();
    }

    private Optional<ForecastCategory> supported() {
        List<ForecastRule> rules = process.process().forecast();
        for (int i = 0; i < rules.size(); i++) {
            if (done(i) == Done.YES) {
                return Optional.of(rules.get(i).category());
            }
        }
        return Optional.empty();
    }

    private Done done(int rule) {
        Lacking lacking = Lacking.among(process.forecast(rule), appraisal);
        long code = ForecastCase.UNMET.set(YesNo.of(lacking.unmet()))
                | ForecastCase.UNDETERMINED.set(YesNo.of(lacking.undetermined()));
        return Combined.done(hearing.decide(Kind.FORECAST, code).verdict());
    }
}
