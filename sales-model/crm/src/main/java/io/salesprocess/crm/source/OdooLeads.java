package io.salesprocess.crm.source;

import io.salesprocess.crm.record.DealRecord;
import io.salesprocess.crm.record.PersonRecord;
import io.salesprocess.crm.record.Ref;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opportunities of Odoo with what completes them: stages that are won, and partners, who are companies or people. */
final class OdooLeads {
    /**
     * What is known of a partner.
     *
     * @param company whether it is an organisation
     * @param account the organisation to which it belongs
     */
    private record Partner(boolean company, Optional<String> account) {}

    private final Times times;
    private final Set<String> won = new HashSet<>();
    private final Map<String, Partner> partners = new HashMap<>();
    private final Map<String, Set<String>> inStage = new HashMap<>();
    private final Map<String, Set<String>> ofPartner = new HashMap<>();

    OdooLeads(Times times) {
        this.times = times;
    }

    void lead(Row row, Haul haul) {
        String id = OdooIds.own(row);
        if (row.text("/type").filter("lead"::equals).isPresent()) {
            haul.drop(Odoo.LEAD, Drop.OF_NO_INTEREST);
            return;
        }
        boolean archived = row.word("/active").filter("false"::equals).isPresent();
        boolean lost = archived
                && (row.value("/lost_reason_id").isPresent()
                        || row.value("/lost_reason").isPresent()
                        || hopeless(row));
        if (archived && !lost) {
            haul.deleted(Odoo.LEAD, Ref.deal(id));
            return;
        }
        Optional<String> stage = OdooIds.number(row, "/stage_id");
        Optional<String> partner = OdooIds.number(row, "/partner_id");
        boolean closed = lost || stage.filter(won::contains).isPresent() || saysWon(row);
        Optional<Moment> closedAt = times.moment(row, "/date_closed");
        Optional<String> owner = OdooIds.number(row, "/user_id").map(OdooIds::user);
        owner.ifPresent(person -> haul.side(person, Side.OURS));
        haul.deal(DealRecord.builder()
                .id(id)
                .kind(Odoo.LEAD)
                .row(row)
                .pipeline(OdooIds.name(row, "/team_id"))
                .stage(OdooIds.name(row, "/stage_id").or(() -> stage))
                .status(closed ? Optional.of(lost ? "lost" : "won") : Optional.empty())
                .statusAt(closedAt.filter(at -> closed))
                .owner(owner)
                .created(times.moment(row, "/create_date"))
                .modified(times.instant(row, "/write_date"))
                .build());
        stage.ifPresent(number ->
                inStage.computeIfAbsent(number, any -> new HashSet<>()).add(id));
        partner.ifPresent(number ->
                ofPartner.computeIfAbsent(number, any -> new HashSet<>()).add(id));
        place(id, haul);
    }

    private static boolean hopeless(Row row) {
        return row.text("/probability")
                .filter(text -> text.matches("0+([.]0+)?"))
                .isPresent();
    }

    private static boolean saysWon(Row row) {
        return row.text("/won_status").filter("won"::equals).isPresent();
    }

    void stage(Row row, Haul haul) {
        String id = OdooIds.own(row);
        if (row.flag("/is_won")) {
            won.add(id);
            inStage.getOrDefault(id, Set.of()).forEach(deal -> haul.deals()
                    .computeIfPresent(deal, (key, found) -> stands(found, id) ? won(found) : found));
        }
    }

    /** Whether the record that counts, of several of one id, is open in the stage. */
    private static boolean stands(DealRecord deal, String stage) {
        return deal.status().isEmpty()
                && OdooIds.number(deal.row(), "/stage_id").filter(stage::equals).isPresent();
    }

    private DealRecord won(DealRecord deal) {
        return DealRecord.builder()
                .copyOf(deal)
                .status("won")
                .statusAt(times.moment(deal.row(), "/date_closed"))
                .build();
    }

    void partner(Row row, Haul haul) {
        String number = OdooIds.own(row);
        String id = OdooIds.partner(number);
        boolean company = row.flag("/is_company");
        Optional<String> account = OdooIds.number(row, "/commercial_partner_id")
                .or(() -> OdooIds.number(row, "/parent_id"))
                .map(OdooIds::partner);
        if (!company) {
            haul.person(PersonRecord.builder()
                    .id(id)
                    .kind(Odoo.PARTNER)
                    .row(row)
                    .side(ours(row) ? Side.OURS : Side.BUYER)
                    .addresses(row.text("/email").stream().toList())
                    .account(account.filter(other -> !other.equals(id)))
                    .build());
        }
        partners.put(number, new Partner(company, account));
        ofPartner.getOrDefault(number, Set.of()).forEach(deal -> place(deal, haul));
    }

    /** Partners that are shared with nobody outside are our own people. */
    private static boolean ours(Row row) {
        return row.word("/partner_share").filter("false"::equals).isPresent() || row.flag("/employee");
    }

    void user(Row row, Haul haul) {
        String id = OdooIds.user(OdooIds.own(row));
        OdooIds.number(row, "/partner_id")
                .ifPresent(partner -> haul.merged(Ref.person(OdooIds.partner(partner)), Ref.person(id)));
        haul.person(PersonRecord.builder()
                .id(id)
                .kind(Odoo.USER)
                .row(row)
                .side(row.flag("/share") ? Side.BUYER : Side.OURS)
                .addresses(List.of("/login", "/email").stream()
                        .map(row::text)
                        .flatMap(Optional::stream)
                        .filter(address -> address.indexOf('@') > 0)
                        .distinct()
                        .toList())
                .build());
    }

    /**
     * A customer who is a person is somebody to talk to; the organisation behind is the account. Of several records of one
     * opportunity that which counts says who the customer is.
     */
    private void place(String deal, Haul haul) {
        haul.deals().computeIfPresent(deal, (key, found) -> OdooIds.number(found.row(), "/partner_id")
                .map(number -> placed(found, number))
                .orElse(found));
    }

    private DealRecord placed(DealRecord deal, String number) {
        Partner partner = partners.get(number);
        String id = OdooIds.partner(number);
        boolean person = partner != null && !partner.company();
        return DealRecord.builder()
                .copyOf(deal)
                .account(partner == null ? id : partner.account().orElse(id))
                .people(person ? List.of(id) : List.of())
                .build();
    }
}
