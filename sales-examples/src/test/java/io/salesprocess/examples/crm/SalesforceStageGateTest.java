package io.salesprocess.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.force.api.ApiSession;
import com.force.api.ForceApi;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.rules.Inspector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole way: a Salesforce client, its answers, the facts, the gate. */
class SalesforceStageGateTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/examples/crm");
    private static final String DEAL = "006Aa00000000A1IAI";
    private static final Instant AS_OF = Instant.parse("2025-03-20T12:00:00Z");

    @Test
    void a_deal_may_enter_the_stage_that_its_evidence_supports() throws IOException {
        assertThat(decide("demo").answer()).isEqualTo(GateAnswer.OPEN);
    }

    @Test
    void a_deal_whose_demo_was_only_booked_may_not_enter_the_stage_behind_the_demo() throws IOException {
        GateDecision decision = decide("proof");
        assertThat(decision.answer()).isEqualTo(GateAnswer.BLOCKED);
        assertThat(decision.blockers()).extracting(Blocker::requirement).containsExactly(Optional.of("show"));
    }

    private static GateDecision decide(String stage) throws IOException {
        try (SalesforceServer server =
                new SalesforceServer(FOLDER.resolve("salesforce").resolve("records"))) {
            ForceApi client = new ForceApi(new ApiSession("a-token", server.address()));
            SalesforceStageGate gate = new SalesforceStageGate(
                    client,
                    CrmReader.of(CrmProfiles.read(FOLDER.resolve("salesforce").resolve("profile.json"))),
                    Inspector.of(SalesJson.readProcess(FOLDER.resolve("process.json"))));
            return gate.mayEnter(DEAL, stage, AS_OF);
        }
    }
}
