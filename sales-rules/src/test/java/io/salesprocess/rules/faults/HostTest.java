package io.salesprocess.rules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("B053")
@Tag("B054")
class HostTest {
    /** Up to here a virtual machine can be told to refuse files and sockets. */
    private static final int LAST_GUARDED = 23;

    @ParameterizedTest
    @CsvSource({
        "tr, TR, tr_TR, ISO-8859-1, Pacific/Kiritimati",
        "ar, EG, ar_EG, UTF-16, America/St_Johns",
        "th, TH, th_TH, windows-1252, Asia/Kathmandu"
    })
    void on_every_host_the_bytes_are_the_same_and_no_file_and_nobody_is_asked(
            String language, String country, String locale, String encoding, String zone) throws Exception {
        boolean guarded = Runtime.version().feature() <= LAST_GUARDED;
        List<String> options = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-Duser.timezone=" + zone,
                "-Djava.io.tmpdir=/nonexistent/tmp",
                "-Duser.home=/nonexistent/home",
                "-Duser.dir=/nonexistent/dir",
                "-Ddrools.sequential=true",
                "-Ddrools.assertBehaviour=equality",
                "-Ddrools.removeIdentities=true",
                "-Dguarded=" + guarded));
        if (guarded) {
            options.add("-Djava.security.manager=allow");
        }

        String said = OtherJvm.run(BareHost.class, options);

        assertThat(said.lines()).containsExactly(new Tenant().call(), locale + " " + zone);
    }
}
