package io.salesprocess.rules.faults;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.rules.ApplicationRules;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.application.TestRules;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** An application that uses the library with rules of its own, and tells what everything came to. */
public final class Tenant implements Callable<String> {
    /** A short text that differs when anything differs that the library says. */
    @Override
    public String call() throws Exception {
        ApplicationRules rules = ApplicationRules.of("test", "finding", TestRules.class.getClassLoader());
        Inspector inspector = Inspector.of(Workload.process("tenant"), rules);
        StringBuilder said = new StringBuilder(SalesJson.write(inspector.process()));
        IntStream.range(0, 40).mapToObj(Workload::deal).forEach(deal -> said.append(
                        Workload.bytes(inspector.inspect(deal, Workload.AS_OF)))
                .append(SalesJson.write(inspector.gate(deal, "second", Workload.AS_OF))));
        inspector
                .witness("second", Workload.AS_OF)
                .opportunity()
                .map(SalesJson::write)
                .ifPresent(said::append);
        SalesJson.lint(Workload.definition("TITLE-\u0130\u0131i")).forEach(said::append);
        try {
            SalesJson.readProcess(
                    "{\"ID\": \"\u0130I\u0131i \u0e44\u0e17\u0e22\"".getBytes(StandardCharsets.UTF_8), "p");
        } catch (InvalidJsonException rejected) {
            said.append(rejected.getMessage());
        }
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
