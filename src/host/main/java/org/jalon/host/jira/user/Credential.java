package org.jalon.host.jira.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A stored password in the form Atlassian's directories keep: salted, slow to guess, never
 * readable.
 */
record Credential(String stored) {
    private static final String PREFIX = "{PKCS5S2}";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int ROUNDS = 10_000;

    static Credential of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] both = Arrays.copyOf(salt, SALT_BYTES + KEY_BYTES);
        System.arraycopy(key(password, salt), 0, both, SALT_BYTES, KEY_BYTES);
        return new Credential(PREFIX + Base64.getEncoder().encodeToString(both));
    }

    boolean matches(String password) {
        byte[] both = Base64.getDecoder().decode(stored.substring(PREFIX.length()));
        byte[] salt = Arrays.copyOf(both, SALT_BYTES);
        byte[] expected = Arrays.copyOfRange(both, SALT_BYTES, both.length);
        return MessageDigest.isEqual(expected, key(password, salt));
    }

    private static byte[] key(String password, byte[] salt) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BYTES * 8);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
