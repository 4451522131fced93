package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.PipelineReading;
import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.StageName;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.facts.StageClaim;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which stage of the process each stage of a source claims. A stage that nothing maps keeps its own name. */
final class StageFacts {
    /** Changes of one moment stand in an order of their own, for nobody knows which came first. */
    private static final Comparator<StageRecord> IN_TIME = Comparator.<StageRecord, Instant>comparing(
                    record -> record.at().begins(ZoneOffset.UTC))
            .thenComparing(StageRecord::status)
            .thenComparing(StageRecord::word)
            .thenComparing(record -> record.by().orElse(""));

    private final CrmProfile profile;
    private final Haul haul;
    private final Unknowns unknowns;

    StageFacts(CrmProfile profile, Haul haul, Unknowns unknowns) {
        this.profile = profile;
        this.haul = haul;
        this.unknowns = unknowns;
    }

    Optional<ProcessReference> process(DealRecord deal) {
        return deal.pipeline()
                .map(profile.pipelines()::get)
                .flatMap(PipelineReading::process)
                .or(profile::process);
    }

    /**
     * The stage that the source shows: won and lost come before the stage in which it was left. Where the record itself
     * shows none, the last that the history tells.
     */
    Optional<String> claimed(DealRecord deal, List<StageRecord> records) {
        Optional<String> status = deal.status().flatMap(word -> status(deal, word));
        if (status.isPresent() || deal.stage().isPresent()) {
            return status.or(() -> deal.stage().flatMap(stage -> stage(deal, deal.pipeline(), stage)));
        }
        return records.stream().filter(record -> !record.status()).max(IN_TIME).flatMap(record -> stage(deal, record));
    }

    /** The claims in order, each change once. */
    List<StageClaim> history(DealRecord deal, List<StageRecord> records) {
        List<StageClaim> claims = new ArrayList<>();
        List<StageRecord> all = new ArrayList<>(records);
        deal.status().ifPresent(status -> deal.statusAt()
                .ifPresent(at ->
                        all.add(new StageRecord(deal.id(), deal.pipeline(), status, true, at, Optional.empty()))));
        opening(deal).ifPresent(all::add);
        all.stream().sorted(IN_TIME).forEach(record -> stage(deal, record)
                .filter(stage -> claims.isEmpty()
                        || !claims.get(claims.size() - 1).stage().equals(stage))
                .ifPresent(stage -> claims.add(StageClaim.builder()
                        .stage(stage)
                        .at(record.at())
                        .by(record.by().map(by -> haul.standing(Ref.person(by)).id()))
                        .build())));
        return claims;
    }

    /** A history of changes alone tells the first stage by what the first change replaced. */
    private Optional<StageRecord> opening(DealRecord deal) {
        return haul.opening(deal.id()).flatMap(left -> deal.created()
                .filter(at -> at.begins(ZoneOffset.UTC).isBefore(left.at().begins(ZoneOffset.UTC)))
                .map(at ->
                        new StageRecord(deal.id(), left.pipeline(), left.word(), left.status(), at, Optional.empty())));
    }

    private Optional<String> stage(DealRecord deal, StageRecord record) {
        return record.status()
                ? status(deal, record.word())
                : stage(deal, record.pipeline().or(deal::pipeline), record.word());
    }

    private Optional<String> status(DealRecord deal, String word) {
        Optional<String> meaning = profile.statuses().get(word);
        return meaning == null ? own(deal, "status", word) : meaning;
    }

    /** What a profile says of a stage by its id or else by its name, or what the source says of it. */
    private Optional<String> stage(DealRecord deal, Optional<String> pipeline, String raw) {
        String word = haul.word(raw);
        StageName named = haul.stageNames().get(word);
        Optional<String> of = named == null ? pipeline : named.pipeline().or(() -> pipeline);
        Optional<String> said = meaning(of, word);
        if (said == null && named != null) {
            said = meaning(of, named.name());
            if (said == null && named.status().isPresent()) {
                return status(deal, named.status().get());
            }
        }
        return said == null ? own(deal, "stage", named == null ? word : named.name()) : said;
    }

    @SuppressWarnings("NullableOptional") // null: the profile does not know the word; empty: it means nothing
    private @Nullable Optional<String> meaning(Optional<String> pipeline, String word) {
        Optional<String> meaning = pipeline.map(profile.pipelines()::get)
                .map(PipelineReading::stages)
                .map(stages -> stages.get(word))
                .orElse(null);
        return meaning == null ? profile.stages().get(word) : meaning;
    }

    private Optional<String> own(DealRecord deal, String what, String word) {
        unknowns.add(haul.system(), deal.kind(), what, "", word, deal.id());
        return Optional.of(Words.id(word));
    }
}
