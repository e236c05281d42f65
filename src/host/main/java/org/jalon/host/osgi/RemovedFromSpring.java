package org.jalon.host.osgi;

import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

import java.util.Arrays;

/**
 * Takes out of a class what it calls in Spring 5 and Spring 6 no longer has: assertions without a
 * message get one, a cancelled refresh takes any throwable, and the security context, which did
 * something under a security manager only, is dropped.
 */
final class RemovedFromSpring extends ClassVisitor {
    private static final String ASSERT = "org/springframework/util/Assert";
    private static final String SECURITY_CONTEXT =
            "org/springframework/beans/factory/support/SecurityContextProvider";

    RemovedFromSpring(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            String signature,
            String superName,
            String[] interfaces) {
        String[] left =
                Arrays.stream(interfaces)
                        .filter(type -> !type.equals(SECURITY_CONTEXT))
                        .toArray(String[]::new);
        super.visit(version, access, name, signature, superName, left);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    private static final class Calls extends MethodVisitor {
        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(
                int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.equals(ASSERT) && Type.getArgumentTypes(descriptor).length == 1) {
                super.visitLdcInsn("Assertion of Gemini Blueprint failed");
                super.visitMethodInsn(
                        opcode,
                        owner,
                        name,
                        descriptor.replace(")V", "Ljava/lang/String;)V"),
                        isInterface);
            } else if (name.equals("cancelRefresh")) {
                super.visitMethodInsn(opcode, owner, name, "(Ljava/lang/Throwable;)V", isInterface);
            } else if (name.equals("setSecurityContextProvider")) {
                super.visitInsn(Opcodes.POP2);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            }
        }
    }
}
