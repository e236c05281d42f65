package org.jalon.host.rest;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;

import org.jalon.host.plugin.Module;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The JAX-RS classes of a {@code <rest>} module: those below its {@code <package>} elements, or all
 * of the jar without any. Found by reading class files: loading classes that are no resources could
 * pull in what is optional.
 *
 * @param resources annotated with {@code @Path}
 * @param providers annotated with {@code @Provider}
 */
record ResourceClasses(List<Class<?>> resources, List<Class<?>> providers) {

    static ResourceClasses of(Module module, ClassNames names) {
        List<String> packages =
                module.children("package").stream()
                        .map(element -> element.getTextContent().trim() + ".")
                        .toList();
        MetadataReaderFactory reader =
                new SimpleMetadataReaderFactory(
                        new DefaultResourceLoader(module.plugin().classLoader()));
        List<Class<?>> resources = new ArrayList<>();
        List<Class<?>> providers = new ArrayList<>();
        for (String name : names.of(module.plugin())) {
            if (!packages.isEmpty() && packages.stream().noneMatch(name::startsWith)) {
                continue;
            }
            AnnotationMetadata annotations = annotations(reader, name);
            if (annotations.hasAnnotation(Path.class.getName())) {
                resources.add(load(module, name));
            } else if (annotations.hasAnnotation(Provider.class.getName())) {
                providers.add(load(module, name));
            }
        }
        return new ResourceClasses(resources, providers);
    }

    private static AnnotationMetadata annotations(MetadataReaderFactory reader, String name) {
        try {
            return reader.getMetadataReader(name).getAnnotationMetadata();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static Class<?> load(Module module, String name) {
        try {
            return module.plugin().load(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(module.completeKey() + " cannot load " + name, gone);
        }
    }
}
