package io.salesprocess.rules.faults;

import java.io.FilePermission;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketPermission;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * A virtual machine on which nothing can be written and nobody can be reached. It prints what a tenant comes to, and
 * everything that was tried.
 */
public final class BareHost {
    private static final ConcurrentSkipListSet<String> TRIED = new ConcurrentSkipListSet<>();

    private BareHost() {}

    /** Runs a tenant. */
    public static void main(String[] none) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.ISO_8859_1);
        noNetwork();
        if (Boolean.getBoolean("guarded")) {
            guard();
        }
        out.println(new Tenant().call());
        TRIED.forEach(out::println);
        out.println(Locale.getDefault() + " " + TimeZone.getDefault().getID());
    }

    @SuppressWarnings("deprecation")
    private static void noNetwork() throws IOException {
        Socket.setSocketImplFactory(() -> {
            TRIED.add("socket");
            throw new IllegalStateException("No network.");
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                TRIED.add(uri.toString());
                throw new IllegalStateException("No network.");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
    }

    /** Only Java 23 and earlier can watch over every file and socket. */
    @SuppressWarnings("removal")
    private static void guard() {
        List<Path> known = new ArrayList<>(OtherJvm.folders());
        known.add(Path.of(System.getProperty("java.home")));
        known.add(Path.of("/dev/random"));
        known.add(Path.of("/dev/urandom"));
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(Permission asked) {
                if (asked instanceof SocketPermission
                        || asked.getActions().contains("write")
                        || asked.getActions().contains("delete")
                        || asked.getActions().contains("execute")) {
                    refuse(asked);
                }
                if (asked instanceof FilePermission && !known(asked.getName())) {
                    refuse(asked);
                }
            }

            private boolean known(String file) {
                Path path = Path.of(file).toAbsolutePath();
                return known.stream().anyMatch(path::startsWith);
            }

            private void refuse(Permission asked) {
                if (asked instanceof FilePermission || asked instanceof SocketPermission) {
                    TRIED.add(asked.toString());
                    throw new SecurityException("Not on this host: " + asked);
                }
            }
        });
    }
}
