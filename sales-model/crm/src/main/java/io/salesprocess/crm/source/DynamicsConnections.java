package io.salesprocess.crm.source;

import static io.salesprocess.crm.source.DynamicsTables.CONNECTION;
import static io.salesprocess.crm.source.DynamicsTables.OPPORTUNITY;

import io.salesprocess.crm.record.RoleRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.value.Side;
import java.util.Optional;

/** Who is connected to an opportunity of Dynamics, and in which role. */
final class DynamicsConnections {
    private DynamicsConnections() {}

    /** Two rows stand for every connection, one from each end; both say the same. */
    static void take(Row row, Optional<String> deal, Haul haul) {
        if (row.text("/statecode").filter("1"::equals).isPresent()) {
            haul.drop(CONNECTION, Drop.OF_NO_INTEREST);
            return;
        }
        Optional<Lookups.Target> one = end(row, "1");
        Optional<Lookups.Target> two = end(row, "2");
        boolean atOne = isDeal(one, deal);
        boolean atTwo = isDeal(two, deal);
        Optional<Lookups.Target> who = atOne ? two : one;
        Optional<Side> side = who.flatMap(end -> Dynamics.side(end.table()));
        Optional<String> ofDeal = deal.or(() -> (atOne ? one : two).map(Lookups.Target::id));
        if (atOne == atTwo || who.isEmpty() || side.isEmpty() || ofDeal.isEmpty()) {
            boolean untold = !tells(one) || !tells(two);
            haul.drop(CONNECTION, untold ? Drop.UNKNOWN_KIND : Drop.OF_NO_INTEREST);
            if (untold) {
                haul.incomplete(CONNECTION);
            }
            return;
        }
        String person = who.get().id();
        haul.side(person, side.get());
        Optional<String> role = Lookups.called(row, atOne ? "record2roleid" : "record1roleid", "name");
        haul.role(new RoleRecord(ofDeal.get(), person, side.get(), role));
    }

    private static boolean isDeal(Optional<Lookups.Target> end, Optional<String> deal) {
        return end.isEmpty()
                ? deal.isPresent()
                : end.get().is(OPPORTUNITY)
                        || deal.filter(end.get().id()::equals).isPresent();
    }

    private static boolean tells(Optional<Lookups.Target> end) {
        return end.filter(one -> !one.table().isEmpty()).isPresent();
    }

    /** An end of a connection; where the reference does not tell its table, the code of the table beside it does. */
    private static Optional<Lookups.Target> end(Row row, String number) {
        return Lookups.target(row, "record" + number + "id").map(end -> {
            String code = row.text("/record" + number + "objecttypecode").orElse("");
            return end.table().isEmpty() ? new Lookups.Target(end.id(), tableOf(code)) : end;
        });
    }

    private static String tableOf(String code) {
        return switch (code) {
            case "1", "account" -> "account";
            case "2", "contact" -> "contact";
            case "3", OPPORTUNITY -> OPPORTUNITY;
            case "4", "lead" -> "lead";
            case "8", "systemuser" -> "systemuser";
            default -> code;
        };
    }
}
