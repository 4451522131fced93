package io.salesprocess.rules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B052")
class ClassLoadersTest {
    /** The threads of a server outlive the applications that it runs. */
    private static final ExecutorService SERVER = Executors.newFixedThreadPool(2);

    private static final String ALONE = alone();

    private static String alone() {
        try {
            return new Tenant().call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterAll
    static void shutDown() {
        SERVER.shutdownNow();
    }

    private static URL[] everything() {
        return OtherJvm.folders().stream().map(ClassLoadersTest::url).toArray(URL[]::new);
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A web application with all it needs in its own folder. */
    private static URLClassLoader webApplication() {
        return new URLClassLoader(everything(), ClassLoader.getPlatformClassLoader());
    }

    /** Looks into its own folder first for some classes, and asks its parent only for what it does not find. */
    private static final class ChildFirst extends URLClassLoader {
        private final Predicate<String> own;

        ChildFirst(Predicate<String> own) {
            super(everything(), ClassLoadersTest.class.getClassLoader());
            this.own = own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!own.test(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? findClass(name) : known;
            }
        }
    }

    private static boolean ofTheLibrary(String name) {
        return name.startsWith("io.salesprocess.") || name.startsWith("org.drools.") || name.startsWith("org.kie.");
    }

    private static boolean ofTheApplication(String name) {
        return name.startsWith("io.salesprocess.rules.application.")
                || name.startsWith("io.salesprocess.rules.faults.");
    }

    /** What a tenant of the loader comes to on a thread of the server with that context class loader. */
    private static Future<String> submit(ClassLoader loader, @Nullable ClassLoader context) {
        return SERVER.submit(() -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(context);
            try {
                Object tenant = loader.loadClass(Tenant.class.getName())
                        .getConstructor()
                        .newInstance();
                String came = (String) ((Callable<?>) tenant).call();
                assertThat(thread.getContextClassLoader()).isSameAs(context);
                return came;
            } finally {
                thread.setContextClassLoader(before);
            }
        });
    }

    @Test
    void without_a_context_class_loader_all_is_the_same() throws Exception {
        try (URLClassLoader loader = webApplication()) {
            assertThat(submit(loader, null).get()).isEqualTo(ALONE);
        }
    }

    @Test
    void with_the_context_class_loader_of_somebody_else_all_is_the_same() throws Exception {
        try (URLClassLoader loader = webApplication();
                URLClassLoader foreign = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            assertThat(submit(loader, foreign).get()).isEqualTo(ALONE);
        }
    }

    @Test
    void a_child_first_application_uses_its_own_library_though_the_context_has_another() throws Exception {
        try (URLClassLoader loader = new ChildFirst(ClassLoadersTest::ofTheLibrary)) {
            assertThat(submit(loader, ClassLoadersTest.class.getClassLoader()).get())
                    .isEqualTo(ALONE);
        }
    }

    @Test
    void two_applications_at_once_do_not_meet() throws Exception {
        try (URLClassLoader one = webApplication();
                URLClassLoader other = webApplication()) {
            Future<String> first = submit(one, other);
            Future<String> second = submit(other, one);
            assertThat(List.of(first.get(), second.get())).containsOnly(ALONE);
        }
    }

    /**
     * Of the last one nothing is asked: Java itself keeps the class loader in which two records were compared last, with or
     * without this library.
     */
    @Test
    @Tag("B051")
    void the_class_loader_of_an_application_is_collected_once_it_was_undeployed_and_another_deployed()
            throws Exception {
        WeakReference<ClassLoader> undeployed = usedAndClosed(webApplication());

        usedAndClosed(webApplication());

        assertThat(collected(undeployed)).isTrue();
    }

    @Test
    @Tag("B051")
    void so_is_that_of_an_application_whose_library_is_shared_with_others() throws Exception {
        WeakReference<ClassLoader> undeployed = usedAndClosed(new ChildFirst(ClassLoadersTest::ofTheApplication));

        usedAndClosed(new ChildFirst(ClassLoadersTest::ofTheApplication));

        assertThat(collected(undeployed)).isTrue();
    }

    private static WeakReference<ClassLoader> usedAndClosed(URLClassLoader loader) throws Exception {
        assertThat(submit(loader, loader).get()).isEqualTo(ALONE);
        loader.close();
        SERVER.submit(() -> {}).get();
        return new WeakReference<>(loader);
    }

    private static boolean collected(WeakReference<ClassLoader> loader) throws InterruptedException {
        for (int i = 0; i < 100 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return loader.get() == null;
    }
}
