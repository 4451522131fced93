package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.value.Scope;
import io.salesprocess.rules.situation.Details;
import io.salesprocess.rules.situation.Loaded;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is asked of a record besides its type and state: where it stands, what its details say, what it is linked to. Immutable. */
final class Particulars {
    private final @Nullable Set<Scope> scopes;
    private final DetailTests where;
    private final boolean linked;
    private final boolean itself;
    private final @Nullable Selection target;

    Particulars(EvidenceCondition condition, Vocabulary vocabulary, Checks checks) {
        Set<Scope> asked = condition.scope();
        this.scopes = asked.isEmpty() || asked.equals(Set.of(Scope.OPPORTUNITY)) ? null : EnumSet.copyOf(asked);
        this.where = new DetailTests(
                condition.where(),
                vocabulary,
                checks.denied() || condition.atMost().isPresent(),
                checks);
        this.itself = condition.about().map(Link::itself).orElse(false);
        this.linked = condition.about().isPresent() && !itself;
        this.target = condition
                .about()
                .flatMap(link -> link.to())
                .map(checks::selection)
                .orElse(null);
    }

    /** Whether the record stands where it has to stand. */
    boolean includes(Evidence record) {
        Scope scope = record.scope();
        if (itself && scopes == null) {
            return true;
        }
        return scopes == null ? scope == Scope.OPPORTUNITY : scopes.contains(scope);
    }

    /**
     * The numbers of the only records that can count for the item at hand: itself, those that are linked to it, or name
     * whoever is meant; null where any can.
     *
     * @param byItem whether whoever did it must be whoever is at hand
     */
    int @Nullable [] only(Examination examination, boolean byItem, Supplier<Links> links) {
        AtHand item = examination.item();
        if (item == null) {
            return null;
        }
        if (itself) {
            return links.get().itself(item.id());
        }
        if (linked && target == null) {
            return links.get().to(item.id(), examination.casebook().ties());
        }
        return byItem ? links.get().by(item) : null;
    }

    /** How much of what may count was loaded: of the item at hand itself, everything. */
    Loaded loaded(Loaded collection) {
        return itself ? Loaded.COMPLETELY : collection;
    }

    /** Reads the details of records in this examination; null where nothing is asked of them. */
    @Nullable
    Reader reader(Examination examination) {
        return linked || !where.nothingAsked() ? new Reader(examination) : null;
    }

    /** Reads details and links, compared with what was found out once for all records. */
    final class Reader {
        private final Casebook casebook;
        private final Standard[] standards;
        private final Set<String> targets = new HashSet<>();
        private final Set<String> perhaps = new HashSet<>();
        private boolean allLoaded = true;

        private Reader(Examination examination) {
            this.casebook = examination.casebook();
            this.standards = where.standards(examination);
            if (target != null) {
                Selected selected = target.select(examination);
                selected.counting().forEach(one -> targets.add(one.id()));
                selected.doubtful().forEach(one -> perhaps.add(one.id()));
                allLoaded = selected.loaded() == Loaded.COMPLETELY;
            } else if (linked) {
                AtHand item = examination.item();
                if (item != null) {
                    targets.add(item.id());
                }
            }
        }

        Details read(Evidence record) {
            Details details = where.read(record.attributes(), standards, casebook);
            if (!linked || DetailTests.fails(details)) {
                return details;
            }
            Details link = link(record);
            return link == Details.OTHERWISE || details == Details.NOT_ASKED || details == Details.AS_ASKED
                    ? link
                    : details;
        }

        /** What was not loaded may be linked to any record. */
        private Details link(Evidence record) {
            boolean open = !allLoaded;
            for (String one : casebook.ties().of(record)) {
                if (targets.contains(one)) {
                    return Details.AS_ASKED;
                }
                open |= perhaps.contains(one);
            }
            return open ? Details.UNKNOWN : Details.OTHERWISE;
        }
    }
}
