package io.salesprocess.crm.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Lays what a tenant says over what its system says out of the box. Words are added to the words that are read in the
 * same place; other readings come before those of the system.
 */
final class Overlay {
    private Overlay() {}

    static CrmProfile over(CrmProfile system, CrmProfile own) {
        return CrmProfile.builder()
                .system(own.system())
                .zone(own.zone().or(system::zone))
                .currency(own.currency().or(system::currency))
                .process(own.process().or(system::process))
                .stages(words(system.stages(), own.stages()))
                .pipelines(merged(system.pipelines(), own.pipelines(), Overlay::pipeline))
                .statuses(words(system.statuses(), own.statuses()))
                .roles(words(system.roles(), own.roles()))
                .attendance(words(system.attendance(), own.attendance()))
                .people(both(own.people(), system.people()))
                .ourDomains(both(own.ourDomains(), system.ourDomains()))
                .partnerDomains(both(own.partnerDomains(), system.partnerDomains()))
                .records(merged(system.records(), own.records(), Overlay::record))
                .fields(merged(system.fields(), own.fields(), (before, now) -> now))
                .statements(both(own.statements(), system.statements()))
                .build();
    }

    private static RecordReading record(RecordReading system, RecordReading own) {
        return RecordReading.builder()
                .as(own.as().or(system::as))
                .type(readings(system.type(), own.type()))
                .state(readings(system.state(), own.state()))
                .outcome(readings(system.outcome(), own.outcome()))
                .attributes(merged(system.attributes(), own.attributes(), (before, now) -> now))
                .build();
    }

    private static PipelineReading pipeline(PipelineReading system, PipelineReading own) {
        return PipelineReading.builder()
                .process(own.process().or(system::process))
                .stages(words(system.stages(), own.stages()))
                .build();
    }

    private static List<WordReading> readings(List<WordReading> system, List<WordReading> own) {
        List<WordReading> rest = new ArrayList<>(system);
        List<WordReading> all = new ArrayList<>();
        for (WordReading reading : own) {
            Optional<WordReading> same = rest.stream()
                    .filter(other -> other.at().equals(reading.at()))
                    .findFirst();
            same.ifPresent(rest::remove);
            all.add(same.map(before -> reading(before, reading)).orElse(reading));
        }
        all.addAll(rest);
        return all;
    }

    private static WordReading reading(WordReading system, WordReading own) {
        return WordReading.builder()
                .copyOf(own)
                .means(words(system.means(), own.means()))
                .empty(own.empty().or(system::empty))
                .build();
    }

    private static Map<String, Optional<String>> words(
            Map<String, Optional<String>> system, Map<String, Optional<String>> own) {
        return merged(system, own, (before, now) -> now);
    }

    private static <V> Map<String, V> merged(Map<String, V> system, Map<String, V> own, BinaryOperator<V> both) {
        Map<String, V> all = new LinkedHashMap<>(system);
        own.forEach((key, value) -> all.merge(key, value, both));
        return all;
    }

    private static <V> List<V> both(List<V> first, List<V> then) {
        List<V> all = new ArrayList<>(first);
        then.stream().filter(value -> !first.contains(value)).forEach(all::add);
        return all;
    }
}
