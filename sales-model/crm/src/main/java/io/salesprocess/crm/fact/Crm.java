package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.EvidenceRecord;
import io.salesprocess.crm.record.FieldRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.StageRecord;
import io.salesprocess.crm.record.Thing;
import io.salesprocess.crm.source.Drop;
import io.salesprocess.crm.source.Haul;
import io.salesprocess.crm.source.RecordSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The records of one CRM, joined: which belong to which opportunity. Merged records are read as those that stand for them. */
final class Crm {
    final CrmProfile profile;
    final RecordSource source;
    final Haul haul;
    private final Map<String, DealRecord> deals = new TreeMap<>();
    private final Map<String, Set<String>> evidenceOfDeal = new HashMap<>();
    private final Map<String, Set<String>> evidenceOfAccount = new HashMap<>();
    private final Map<String, Set<Ref>> linksOfEvidence = new LinkedHashMap<>();
    private final Map<String, List<StageRecord>> stages = new HashMap<>();
    private final Map<String, List<FieldRecord>> fields = new HashMap<>();
    private final Map<String, List<RoleRecord>> roles = new HashMap<>();

    Crm(CrmProfile profile, RecordSource source, Haul haul) {
        this.profile = profile;
        this.source = source;
        this.haul = haul;
        haul.deals().forEach((id, deal) -> {
            if (!standing(Ref.deal(id)).id().equals(id)) {
                haul.drop(deal.kind(), Drop.MERGED);
            } else if (!haul.deleted().contains(Ref.deal(id))) {
                deals.put(id, deal);
            }
        });
        haul.stages().forEach(stage -> of(stages, stage.deal()).add(stage));
        haul.fields().forEach(field -> of(fields, field.deal()).add(field));
        haul.roles().forEach(role -> of(roles, role.deal()).add(role));
        haul.evidence().values().forEach(this::join);
    }

    private <R> List<R> of(Map<String, List<R>> byDeal, String deal) {
        return byDeal.computeIfAbsent(standing(Ref.deal(deal)).id(), id -> new ArrayList<>());
    }

    private Ref standing(Ref ref) {
        return haul.standing(ref);
    }

    private void join(EvidenceRecord record) {
        if (deleted(record)) {
            return;
        }
        Set<Ref> links = new LinkedHashSet<>();
        record.links().forEach(ref -> links.add(standing(ref)));
        haul.links().getOrDefault(Ref.evidence(record.id()), Set.of()).forEach(ref -> links.add(standing(ref)));
        linksOfEvidence.put(record.id(), links);
        List<Ref> direct = links.stream()
                .filter(ref -> ref.thing() == Thing.DEAL && deals.containsKey(ref.id()))
                .toList();
        direct.forEach(ref -> evidenceOfDeal
                .computeIfAbsent(ref.id(), id -> new LinkedHashSet<>())
                .add(record.id()));
        if (direct.isEmpty()) {
            links.stream().filter(ref -> ref.thing() == Thing.ACCOUNT).forEach(ref -> evidenceOfAccount
                    .computeIfAbsent(ref.id(), id -> new LinkedHashSet<>())
                    .add(record.id()));
        }
    }

    boolean deleted(EvidenceRecord record) {
        return haul.deleted().contains(Ref.evidence(record.id()));
    }

    Map<String, DealRecord> deals() {
        return deals;
    }

    /** Ids of the evidence that is linked to the opportunity itself. */
    Set<String> evidenceOf(DealRecord deal) {
        return evidenceOfDeal.getOrDefault(deal.id(), Set.of());
    }

    /** Ids of the evidence that is linked to the account of the opportunity, and to no opportunity. */
    Set<String> evidenceOfAccount(DealRecord deal) {
        return deal.account()
                .map(account -> standing(Ref.account(account)).id())
                .map(account -> evidenceOfAccount.getOrDefault(account, Set.of()))
                .orElse(Set.of());
    }

    /** What a piece of evidence is linked to. */
    Set<Ref> links(String evidence) {
        return linksOfEvidence.getOrDefault(evidence, Set.of());
    }

    EvidenceRecord evidence(String id) {
        EvidenceRecord record = haul.evidence().get(id);
        if (record == null) {
            throw new IllegalArgumentException("There is no evidence " + id + ".");
        }
        return record;
    }

    List<StageRecord> stages(DealRecord deal) {
        return stages.getOrDefault(deal.id(), List.of());
    }

    List<FieldRecord> fields(DealRecord deal) {
        return fields.getOrDefault(deal.id(), List.of());
    }

    List<RoleRecord> roles(DealRecord deal) {
        return roles.getOrDefault(deal.id(), List.of());
    }
}
