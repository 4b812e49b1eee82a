package dev.parley.cli.config;

import java.util.regex.Pattern;

/** Hides what nobody should read over a shoulder. */
final class Secrets {
    private static final Pattern SECRET_KEY = Pattern.compile(
            "(password|secret|token|jaas|credential|keystore\\.key)(?!-file)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("((?:password|secret|token)=)[^&;\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern USER_INFO = Pattern.compile("(//[^/:@\\s]*:)[^/@\\s]*@");
    private static final String HIDDEN = "********";

    private Secrets() {}

    static String masked(Value value) {
        if (value.text().isEmpty()) {
            return "";
        }
        if (SECRET_KEY.matcher(value.key()).find()) {
            return HIDDEN;
        }
        String parameters = SECRET_PARAMETER.matcher(value.text()).replaceAll("$1" + HIDDEN);
        return USER_INFO.matcher(parameters).replaceAll("$1" + HIDDEN + "@");
    }
}
