package io.salesprocess.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.profile.CrmProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The profile of a CRM is read or rejected, survives being written, and stops no reading of records. */
class ProfileFuzzTest {
    private static final Stock STOCK = Stock.of(ProfileFuzzTest.class);
    private static final Map<CrmSystem, byte[]> RECORDS = records();

    @DictionaryFile(resourcePath = "profile.dict")
    @FuzzTest
    void a_profile_is_read_or_rejected_and_stops_no_reading(byte[] input) {
        byte[] document = Given.document(input, STOCK);
        Bounded.inTime(() -> Profiles.read(document).ifPresent(ProfileFuzzTest::reads));
    }

    private static void reads(CrmProfile profile) {
        Payloads.read(List.of(profile), List.of(new CrmFile("records", RECORDS.get(profile.system()))));
    }

    /** What each system may return, beside the class. */
    private static Map<CrmSystem, byte[]> records() {
        Map<CrmSystem, byte[]> records = new EnumMap<>(CrmSystem.class);
        for (CrmSystem system : CrmSystem.values()) {
            String name = "records/" + system.spelled() + ".json";
            try (InputStream file = Objects.requireNonNull(ProfileFuzzTest.class.getResourceAsStream(name))) {
                records.put(system, file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return records;
    }
}
