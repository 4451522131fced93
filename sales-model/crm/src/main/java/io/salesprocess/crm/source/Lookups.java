package io.salesprocess.crm.source;

import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.json.Node;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads how rows of Dataverse name other rows: {@code _x_value} with its annotations, or the other row itself. */
final class Lookups {
    private static final String TABLE = "@Microsoft.Dynamics.CRM.lookuplogicalname";
    private static final String SHOWN = "@OData.Community.Display.V1.FormattedValue";

    private Lookups() {}

    /**
     * Another row.
     *
     * @param id its id
     * @param table the logical name of its table; empty if the row does not tell
     */
    record Target(String id, String table) {
        boolean is(String other) {
            return table.equals(other);
        }

        boolean mayBe(String other) {
            return table.isEmpty() || table.equals(other);
        }
    }

    static Optional<Target> target(Row row, String name) {
        String at = "/_" + name + "_value";
        Optional<String> id = row.text(at);
        if (id.isPresent()) {
            return id.map(value -> new Target(same(value), row.text(at + TABLE).orElse("")));
        }
        for (Map.Entry<String, Node.Member> member : row.json().members().entrySet()) {
            String key = member.getKey();
            boolean named = key.equals(name) || key.startsWith(name + "_");
            if (named && member.getValue().value() instanceof Node.Fields other) {
                String table = DynamicsTables.ofObject(other);
                String found = table.isEmpty() ? "" : Envelopes.text(other, table + "id");
                if (!found.isEmpty()) {
                    return Optional.of(new Target(same(found), table));
                }
            }
        }
        return Optional.empty();
    }

    /** The id of a row of one table, whatever else the reference may lead to. */
    static Optional<String> id(Row row, String name, String table) {
        return target(row, name).filter(target -> target.mayBe(table)).map(Target::id);
    }

    /** What a reference is called: as the row shows it, else its id, which another row may name. */
    static Optional<String> called(Row row, String name, String inside) {
        String at = "/_" + name + "_value";
        return row.text(at + SHOWN)
                .or(() -> row.text("/" + name + "/" + inside))
                .or(() -> row.text(at).map(Lookups::same));
    }

    static String key(Row row, String name) {
        return row.text("/" + name)
                .map(Lookups::same)
                .orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/" + name + "'."));
    }

    /** A GUID names the same row in any case, with and without braces. */
    static String same(String id) {
        String bare = id.startsWith("{") && id.endsWith("}") ? id.substring(1, id.length() - 1) : id;
        return bare.toLowerCase(Locale.ROOT);
    }
}
