package io.salesprocess.model.facts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells records apart by id: what is told twice in the same words, however its numbers are spelled, is one record. */
final class Once {
    private Once() {}

    /** The opportunity with each record once. */
    static Opportunity of(Opportunity opportunity) {
        boolean repeated = repeats(opportunity.people(), Person::id)
                || repeats(opportunity.activities(), Activity::id)
                || repeats(opportunity.documents(), Item::id)
                || repeats(opportunity.work(), Item::id)
                || repeats(opportunity.events(), Item::id)
                || repeats(opportunity.confirmations(), Statement::id)
                || repeats(opportunity.approvals(), Statement::id)
                || repeats(opportunity.attestations(), Statement::id)
                || repeats(opportunity.decisions(), Statement::id)
                || repeats(opportunity.waivers(), Waiver::id)
                || repeats(opportunity.pathway(), PathwayChange::id);
        if (!repeated) {
            return opportunity;
        }
        return Opportunity.builder()
                .copyOf(opportunity)
                .people(distinct(opportunity.people()))
                .activities(distinct(opportunity.activities()))
                .documents(distinct(opportunity.documents()))
                .work(distinct(opportunity.work()))
                .events(distinct(opportunity.events()))
                .confirmations(distinct(opportunity.confirmations()))
                .approvals(distinct(opportunity.approvals()))
                .attestations(distinct(opportunity.attestations()))
                .decisions(distinct(opportunity.decisions()))
                .waivers(distinct(opportunity.waivers()))
                .pathway(distinct(opportunity.pathway()))
                .build();
    }

    /** The first id that two different records share; what is linked by an id must be one record, whatever its kind. */
    static Optional<String> ambiguous(Opportunity opportunity) {
        return Stream.of(
                        shared(opportunity.people(), Person::id),
                        shared(opportunity.evidence().toList(), Evidence::id),
                        shared(opportunity.waivers(), Waiver::id),
                        shared(opportunity.pathway(), PathwayChange::id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Each record once; of several spellings the one that does not hang on the order in which they were told. */
    private static <T> List<T> distinct(List<T> records) {
        Map<T, T> once = new LinkedHashMap<>();
        records.forEach(
                record -> once.merge(record, record, BinaryOperator.minBy(Comparator.comparing(Object::toString))));
        return List.copyOf(once.values());
    }

    /** Whether a record is told again in the same words. */
    private static <T> boolean repeats(List<T> records, Function<T, String> id) {
        return records.size() > 1
                && byId(records, id).size() < records.size()
                && records.stream().distinct().count() < records.size();
    }

    private static <T> Optional<String> shared(List<T> records, Function<T, String> id) {
        if (records.size() < 2) {
            return Optional.empty();
        }
        Map<String, T> byId = byId(records, id);
        return byId.size() == records.size()
                ? Optional.empty()
                : records.stream()
                        .filter(record -> !Objects.equals(byId.get(id.apply(record)), record))
                        .map(id)
                        .findFirst();
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T record : records) {
            byId.putIfAbsent(id.apply(record), record);
        }
        return byId;
    }
}
