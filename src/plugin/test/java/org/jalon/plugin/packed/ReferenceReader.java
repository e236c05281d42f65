package org.jalon.plugin.packed;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

import java.util.Set;
import java.util.TreeSet;

/** Reads every class and member that a class file names. */
final class ReferenceReader extends ClassVisitor {

    private final Set<Reference> references = new TreeSet<>();
    private final MethodVisitor code = new Code();

    private ReferenceReader() {
        super(Opcodes.ASM9);
    }

    /** What all our classes in the jar name, JDK and ourselves included. */
    static Set<Reference> of(AddOnJar jar) {
        ReferenceReader reader = new ReferenceReader();
        for (String name : jar.classFiles()) {
            new ClassReader(jar.bytes(name)).accept(reader, 0);
        }
        return reader.references;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            String signature,
            String superName,
            String[] interfaces) {
        type(Type.getObjectType(superName));
        for (String implemented : interfaces) {
            type(Type.getObjectType(implemented));
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        type(Type.getType(descriptor));
        return null;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, String signature, Object value) {
        type(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        type(Type.getMethodType(descriptor));
        if (exceptions != null) {
            for (String thrown : exceptions) {
                type(Type.getObjectType(thrown));
            }
        }
        return code;
    }

    private void type(Type type) {
        switch (type.getSort()) {
            case Type.OBJECT -> references.add(Reference.toType(type.getClassName()));
            case Type.ARRAY -> type(type.getElementType());
            case Type.METHOD -> {
                type(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            default -> {
                // a primitive
            }
        }
    }

    private void member(String owner, String name, String descriptor) {
        type(Type.getObjectType(owner));
        type(Type.getType(descriptor));
        if (!owner.startsWith("[")) {
            references.add(new Reference(owner.replace('/', '.'), name, descriptor));
        }
    }

    private final class Code extends MethodVisitor {

        private Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean isInterface) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            type(Type.getObjectType(type));
        }

        @Override
        public void visitLdcInsn(Object value) {
            argument(value);
        }

        @Override
        public void visitInvokeDynamicInsn(
                String name, String descriptor, Handle bootstrap, Object... arguments) {
            type(Type.getType(descriptor));
            for (Object argument : arguments) {
                argument(argument);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                type(Type.getObjectType(type));
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            type(Type.getType(descriptor));
            return null;
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(
                int parameter, String descriptor, boolean visible) {
            type(Type.getType(descriptor));
            return null;
        }

        private void argument(Object value) {
            if (value instanceof Type type) {
                type(type);
            } else if (value instanceof Handle handle) {
                member(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }
    }
}
