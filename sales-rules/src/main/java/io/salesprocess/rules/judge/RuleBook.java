package io.salesprocess.rules.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;

/** Loads rules that a build compiled, by the list of classes that the build left beside them. */
public final class RuleBook {
    private RuleBook() {}

    /**
     * Loads the compiled rules of one artifact.
     *
     * @param groupId the group id of the artifact
     * @param artifactId the artifact id
     * @param loader the class loader that sees its classes
     * @throws IllegalStateException if the artifact has no compiled rules
     */
    public static KieBase load(String groupId, String artifactId, ClassLoader loader) {
        return inItsOwnSurroundings(() -> {
            KieBaseConfiguration asBuilt = RuleBaseFactory.newKnowledgeBaseConfiguration(fixed(), loader);
            KieBase rules = KieBaseBuilder.createKieBaseFromModel(models(groupId, artifactId, loader), asBuilt);
            rules.newKieSession().dispose();
            return rules;
        });
    }

    static List<Model> models(String groupId, String artifactId, ClassLoader loader) {
        String list = "META-INF/kie/" + groupId + "/" + artifactId + "/drools-model";
        URL resource = loader.getResource(list);
        if (resource == null) {
            throw new IllegalStateException("The artifact '" + groupId + ":" + artifactId + "' has no compiled rules."
                    + " Maybe its build lacks the kie-maven-plugin with drools-model-compiler as a dependency.");
        }
        return models(resource, loader);
    }

    /** What system properties of the host would otherwise decide, and files in its home and working directory. */
    private static Properties fixed() {
        Properties fixed = new Properties();
        fixed.setProperty("drools.assertBehaviour", "identity");
        fixed.setProperty("drools.removeIdentities", "false");
        fixed.setProperty("drools.sequential", "false");
        fixed.setProperty("drools.workDefinitions", "");
        return fixed;
    }

    /**
     * Drools finds its parts by the context class loader, once for all, and remembers what it did not find. That of the
     * caller may be another application's, or none.
     */
    static <T> T inItsOwnSurroundings(Supplier<T> loading) {
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(KieServices.class.getClassLoader());
        try {
            return loading.get();
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private static List<Model> models(URL resource, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version:")) {
                    models.add(model(line.strip(), loader));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }

    private static Model model(String className, ClassLoader loader) {
        try {
            return Class.forName(className, true, loader)
                    .asSubclass(Model.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules '" + className + "' cannot be loaded.", e);
        }
    }
}
