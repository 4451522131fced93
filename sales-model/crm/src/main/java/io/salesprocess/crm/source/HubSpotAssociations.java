package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.HubSpotKinds.ASSOCIATIONS;
import static io.salesprocess.crm.source.HubSpotKinds.COMPANIES;
import static io.salesprocess.crm.source.HubSpotKinds.CONTACTS;
import static io.salesprocess.crm.source.HubSpotKinds.DEALS;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.Invited;
import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which records of HubSpot belong together. Records embed it if they were asked for it, and leave it out if there is
 * nothing to embed; batches of version 4 tell it for records of two kinds, which only their types name. Not thread-safe.
 */
final class HubSpotAssociations {
    /** That the labels of an opportunity's contacts were read. */
    static final String LABELS = "deals/contacts/labels";

    /** How version 3 spells its own types; every other word is a label of the tenant's. */
    private static final Pattern OWN_TYPE =
            Pattern.compile("(deal|contact|company|meeting_event|call|task|email|note|quote|engagement)_to_[a-z_]+");

    private static final Set<String> PRIMARY = Set.of("5", "6");

    private record Link(String from, String fromId, String to, String toId, Set<String> labels, boolean primary) {}

    /** A link of which only labels of the tenant's own tell anything. */
    private record Labelled(String fromId, String toId, Set<String> labels, boolean last) {}

    private final List<Link> links = new ArrayList<>();
    private final List<Labelled> untold = new ArrayList<>();
    private final Map<String, Set<String>> read = new HashMap<>();
    private final Map<String, Boolean> told = new HashMap<>();
    private final Map<String, Set<String>> toldOf = new HashMap<>();
    private final Set<String> inBatches = new HashSet<>();
    private final Map<String, Set<String>> documents = new HashMap<>();

    /** The key of the kind that stands for the links of two kinds. */
    static String join(String from, String to) {
        return to.equals(DEALS) ? DEALS + "/" + from : from + "/" + to;
    }

    /** Says that a note holds documents; what is linked to the note is linked to them. */
    void document(String note, String evidence) {
        documents.computeIfAbsent(note, id -> new LinkedHashSet<>()).add(evidence);
    }

    /** Reads what the records of one answer embed: what one of them was asked for, all were. */
    void embedded(String kind, List<Row> records, Haul haul) {
        Set<String> asked = new TreeSet<>();
        records.forEach(record -> record.value("/associations").ifPresent(node -> {
            if (node instanceof Node.Fields fields) {
                asked.addAll(fields.members().keySet());
            }
        }));
        records.forEach(record -> haul.guarded(
                kind, record.json().place(), () -> record.text("/id").ifPresent(id -> {
                    read.computeIfAbsent(kind, key -> new HashSet<>()).add(id);
                    asked.forEach(to -> embedded(kind, id, to, record, "/associations/" + to, haul));
                })));
    }

    private void embedded(String kind, String id, String to, Row record, String at, Haul haul) {
        told(kind, id, to, record.value(at + "/paging/next").isEmpty(), haul);
        List<Row> all = record.rows(at + "/results");
        boolean labelled = all.stream().anyMatch(one -> one.has("/associationTypes"));
        if (kind.equals(DEALS) && to.equals(CONTACTS) && labelled) {
            haul.within(id, LABELS, List.of(), record.value(at + "/paging/next").isEmpty(), row -> {});
        }
        for (Row one : all) {
            String other = one.text("/id")
                    .or(() -> one.text("/toObjectId"))
                    .orElseThrow(() -> new MalformedRecord(one.json().place(), "An association is to nobody."));
            Set<String> labels = labels(one);
            String type = one.text("/type").orElse("");
            boolean own = OWN_TYPE.matcher(type).matches();
            if (!type.isEmpty() && !own) {
                labels.add(type);
            }
            links.add(new Link(kind, id, to, other, labels, primary(one) || (own && !type.endsWith("_unlabeled"))));
        }
    }

    /** Reads one line of a batch: a record, and what it is linked to. */
    void batch(Row row, Haul haul) {
        String from = row.text("/from/id")
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "An association is of nobody."));
        boolean last = row.value("/paging/next").isEmpty();
        Set<String> joins = new TreeSet<>();
        for (Row to : row.rows("/to")) {
            String other = to.text("/toObjectId")
                    .or(() -> to.text("/id"))
                    .orElseThrow(() -> new MalformedRecord(to.json().place(), "An association is to nobody."));
            Optional<String> join = to.rows("/associationTypes").stream()
                    .flatMap(type -> type.text("/typeId").stream())
                    .flatMap(type -> HubSpotTypes.join(type).stream())
                    .findFirst();
            if (join.isPresent()) {
                joins.add(join.get());
                links.add(new Link(from(join.get()), from, to(join.get()), other, labels(to), primary(to)));
            } else {
                untold.add(new Labelled(from, other, labels(to), last));
            }
        }
        joins.forEach(join -> batch(from(join), from, to(join), last, haul));
    }

    private static String from(String join) {
        return join.substring(0, join.indexOf('/'));
    }

    private static String to(String join) {
        return join.substring(join.indexOf('/') + 1);
    }

    private void batch(String kind, String id, String to, boolean last, Haul haul) {
        told(kind, id, to, last, haul);
        inBatches.add(join(kind, to));
        if (kind.equals(DEALS) && to.equals(CONTACTS)) {
            haul.within(id, LABELS, List.of(), last, row -> {});
        }
    }

    private void told(String kind, String id, String to, boolean last, Haul haul) {
        if (kind.equals(DEALS)) {
            haul.within(id, join(kind, to), List.of(), last, row -> {});
        } else {
            told.merge(join(kind, to), last, Boolean::logicalAnd);
            toldOf.computeIfAbsent(join(kind, to), key -> new HashSet<>()).add(id);
        }
    }

    private static Set<String> labels(Row link) {
        Set<String> labels = new LinkedHashSet<>();
        link.rows("/associationTypes").forEach(type -> type.text("/label").ifPresent(labels::add));
        labels.remove("Primary");
        return labels;
    }

    private static boolean primary(Row link) {
        return link.rows("/associationTypes").stream()
                .anyMatch(type -> type.text("/typeId").filter(PRIMARY::contains).isPresent());
    }

    /** Joins what was read, once all is there. */
    void finish(Haul haul) {
        untold.forEach(link -> resolve(link, haul));
        Map<String, Set<String>> companies = new HashMap<>();
        for (Link link : links) {
            if (link.from().equals(DEALS) || !link.to().equals(DEALS)) {
                join(link, companies, haul);
            } else {
                join(
                        new Link(DEALS, link.toId(), link.from(), link.fromId(), link.labels(), link.primary()),
                        companies,
                        haul);
            }
        }
        companies.forEach((deal, all) -> account(deal, all, haul));
        links.forEach(link -> missing(link, haul));
        told.forEach((join, last) -> {
            String kind = from(join).equals(DEALS) ? to(join) : from(join);
            boolean all = inBatches.contains(join)
                    || toldOf.getOrDefault(join, Set.of()).containsAll(read.getOrDefault(kind, Set.of()));
            haul.page(join, List.of(), last && all, row -> {});
        });
    }

    /** What an opportunity is linked to and nobody read leaves a gap, however many others of its kind were read. */
    private void missing(Link link, Haul haul) {
        boolean turned = link.to().equals(DEALS);
        if (!turned && !link.from().equals(DEALS)) {
            return;
        }
        String deal = turned ? link.toId() : link.fromId();
        String kind = turned ? link.from() : link.to();
        String id = turned ? link.fromId() : link.toId();
        Ref ref = HubSpotKinds.ref(kind, HubSpotKinds.id(kind, id));
        boolean known = read.getOrDefault(kind, Set.of()).contains(id)
                || haul.deleted().contains(ref)
                || !haul.standing(ref).equals(ref);
        if (!known && haul.coverage(kind, deal) == Coverage.COMPLETE) {
            haul.within(deal, kind, List.of(), false, row -> {});
        }
    }

    /** The tenant's own types tell no kinds: the ids do, if each is of one kind that was read. */
    private void resolve(Labelled link, Haul haul) {
        Optional<String> from = kind(link.fromId());
        Optional<String> to = kind(link.toId());
        if (from.isPresent() && to.isPresent()) {
            links.add(new Link(from.get(), link.fromId(), to.get(), link.toId(), link.labels(), false));
            batch(from.get(), link.fromId(), to.get(), link.last(), haul);
        } else {
            haul.drop(ASSOCIATIONS, Drop.UNKNOWN_KIND);
        }
    }

    private Optional<String> kind(String id) {
        List<String> kinds = read.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .toList();
        return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }

    private void join(Link link, Map<String, Set<String>> companies, Haul haul) {
        String from = HubSpotKinds.id(link.from(), link.fromId());
        String to = HubSpotKinds.id(link.to(), link.toId());
        boolean deal = link.from().equals(DEALS);
        if (deal && link.to().equals(CONTACTS)) {
            haul.side(to, Side.BUYER);
            if (link.labels().isEmpty()) {
                haul.role(new RoleRecord(from, to, Side.BUYER, Optional.empty()));
            }
            link.labels().forEach(label -> haul.role(new RoleRecord(from, to, Side.BUYER, Optional.of(label))));
        } else if (deal && link.to().equals(COMPANIES)) {
            Set<String> all = companies.computeIfAbsent(from, id -> new LinkedHashSet<>());
            all.add(link.primary() ? "!" + to : to);
        } else if (deal) {
            evidence(link.to(), link.toId()).forEach(id -> haul.link(Ref.deal(from), Ref.evidence(id)));
        } else {
            ofEvidence(link, haul);
        }
    }

    /** Contacts take part in an activity; a company has it. The link may be told from either end. */
    private void ofEvidence(Link link, Haul haul) {
        boolean turned = link.from().equals(CONTACTS) || link.from().equals(COMPANIES);
        String other = turned ? HubSpotKinds.id(link.from(), link.fromId()) : HubSpotKinds.id(link.to(), link.toId());
        String otherKind = turned ? link.from() : link.to();
        for (String id : turned ? evidence(link.to(), link.toId()) : evidence(link.from(), link.fromId())) {
            if (otherKind.equals(CONTACTS)) {
                haul.side(other, Side.BUYER);
                haul.invited(id, Invited.listed(other));
            } else if (otherKind.equals(COMPANIES)) {
                haul.link(Ref.evidence(id), Ref.account(other));
            }
        }
    }

    private Set<String> evidence(String kind, String id) {
        return kind.equals(HubSpotKinds.NOTES)
                ? documents.getOrDefault(id, Set.of())
                : Set.of(HubSpotKinds.id(kind, id));
    }

    /** The account is the primary company, or the only one. */
    private static void account(String deal, Set<String> companies, Haul haul) {
        Optional<String> primary = companies.stream()
                .filter(one -> one.startsWith("!"))
                .map(one -> one.substring(1))
                .findFirst()
                .or(() -> companies.size() == 1 ? companies.stream().findFirst() : Optional.empty());
        DealRecord known = haul.deals().get(deal);
        if (known != null && known.account().isEmpty() && primary.isPresent()) {
            haul.deals()
                    .put(
                            deal,
                            DealRecord.builder().copyOf(known).account(primary).build());
        }
    }
}
