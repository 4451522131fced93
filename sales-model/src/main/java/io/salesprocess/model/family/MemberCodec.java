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
    static final String EFFECTIVE_FROM = "effectiveFrom";
    static final String SCHEMA_VERSION = "schemaVersion";

    @Override
    public String noun() {
        return "a process";
    }

    /** As it stands by itself; {@link FamilySchema} adds what only a family knows. */
    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return ProcessShapes.schema(book);
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
        Node.Fields whole = input.attached(SharedParts.class)
                .orElseGet(() -> SharedParts.none(input))
                .into(new Node.Fields(said.place(), own));
        input.attached(Declared.class).ifPresent(declared -> declared.add(whole));
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
