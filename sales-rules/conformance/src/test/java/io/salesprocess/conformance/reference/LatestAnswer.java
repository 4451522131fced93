package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Of the answers to a question only the latest counts; of those of one moment each. */
record LatestAnswer(Look look, StatementCondition asked) {
    List<Candidate> of(List<Candidate> all) {
        Optional<Instant> latest = all.stream().map(this::at).max(Comparator.naturalOrder());
        List<Candidate> last =
                all.stream().filter(one -> Optional.of(at(one)).equals(latest)).toList();
        boolean contradict = !asked.answers().isEmpty()
                && last.stream().map(one -> answer(one.record())).distinct().count() > 1;
        if (!contradict) {
            return last;
        }
        Occasion open = new Occasion(Truth.UNANSWERED, last.get(0).occasion().at(), Crowd.NOBODY);
        return List.of(new Candidate(last.get(0).record(), open, List.of(open)));
    }

    private Instant at(Candidate candidate) {
        Optional<Moment> at = candidate.occasion().at();
        return look.then().begins(at);
    }

    private String answer(Evidence record) {
        return look.then().states(record.states(), List.of()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .state();
    }
}
