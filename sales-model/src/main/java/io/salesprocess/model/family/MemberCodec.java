package io.salesprocess.model.family;

import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A process of a family: it has the date from which it is in effect, and shared parts take the place of their names. */
final class MemberCodec implements Codec<FamilyMember> {
    private static final String EFFECTIVE_FROM = "effectiveFrom";
    private static final String SCHEMA_VERSION = "schemaVersion";

    @Override
    public String noun() {
        return "a process";
    }

    /** The process may leave to the family what it shares, so that nothing more can be said of it. */
    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return Map.of("type", "object");
    }

    @Override
    public @Nullable FamilyMember read(Node node, Input input) {
        if (!(node instanceof Node.Fields said)) {
            return wrong(node, input);
        }
        Optional<LocalDate> from =
                Optional.ofNullable(said.get(EFFECTIVE_FROM)).map(date -> Codecs.DATE.read(date, input));
        Map<String, Node.Member> own = new LinkedHashMap<>(said.members());
        own.remove(EFFECTIVE_FROM);
        own.putIfAbsent(
                SCHEMA_VERSION,
                new Node.Member(said.place(), new Node.Text(said.place(), SalesProcess.SCHEMA_VERSION)));
        Node.Fields whole =
                input.attached(SharedParts.class).orElseThrow().into(new Node.Fields(said.place(), own), input);
        SalesProcess process = ProcessShapes.read(whole, input);
        return process == null
                ? null
                : FamilyMember.builder().process(process).effectiveFrom(from).build();
    }

    @Override
    public Object write(FamilyMember member) {
        Map<String, @Nullable Object> written =
                new LinkedHashMap<>(member.process().toMap());
        written.remove(SCHEMA_VERSION);
        member.effectiveFrom().ifPresent(date -> written.put(EFFECTIVE_FROM, date.toString()));
        return written;
    }
}
