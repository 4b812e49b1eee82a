package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder where everything is built, among Javas that print what they were given. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher = Path.of("");

    @BeforeEach
    void installTheLauncher() throws IOException {
        launcher = Files.copy(Path.of("../parley"), folder.resolve("parley"));
        Path parley = Files.createDirectories(folder.resolve("cli/target/parley"));
        Files.writeString(parley.resolve("built"), "");
        Files.createDirectories(folder.resolve("places"));
    }

    @Test
    void takesTheDefaultJavaWithoutAWordWhenItIsNewEnough() throws Exception {
        java("default", "21.0.4");
        java("places/newer", "25");
        Run run = run("config", "show");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("default 21.0.4", "dev.parley.cli.Main", "config show")
                .doesNotContain("--sun-misc-unsafe-memory-access");
    }

    @Test
    void takesTheNewestInTheUsualPlacesAndSaysSo() throws Exception {
        java("default", "17.0.15");
        java("places/old", "11.0.2");
        java("places/new", "21.0.1");
        java("places/newest", "25");
        Run run = run("config", "show");
        assertThat(run.out()).contains("newest 25", "--sun-misc-unsafe-memory-access=allow");
        assertThat(run.err()).isEqualTo("parley: using Java 25 in " + folder.resolve("places/newest") + "\n");
    }

    @Test
    void prefersTheJavaThatTheUserNames() throws Exception {
        java("default", "25");
        java("named", "21.0.1");
        Run run = run(Map.of("JAVA_HOME", folder.resolve("named").toString()), launcher, "config");
        assertThat(run.out()).contains("named 21.0.1");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysInOneLineWhatToInstallWhenThereIsNone() throws Exception {
        java("default", "17.0.15");
        Run run = run("config");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("parley: needs Java 21 or newer and found none; install a JDK")
                .endsWith("\n");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void findsItsFolderThroughALink() throws Exception {
        java("default", "21");
        Path link = Files.createSymbolicLink(folder.resolve("places/link"), launcher);
        assertThat(run(Map.of(), link, "config").out())
                .contains("-Dparley.home=" + folder.toRealPath(), folder.toRealPath() + "/cli/target/parley/lib/*");
    }

    @Test
    void handsOverArgumentsAsTheyAre() throws Exception {
        java("default", "21");
        assertThat(run("tag", "a b.txt", "*", "").out()).endsWith("[tag][a b.txt][*][]\n");
    }

    @Test
    void buildsOnceAndAgainWhenASourceIsGone() throws Exception {
        java("default", "21");
        Files.delete(folder.resolve("cli/target/parley/built"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Path source = Files.createDirectories(folder.resolve("events/src/main")).resolve("Source.java");
        Files.writeString(source, "");
        Files.writeString(folder.resolve("mvnw"), "echo built >>builds; mkdir -p events/target");

        assertThat(run("config").code()).isZero();
        assertThat(run("config").code()).isZero();
        assertThat(builds()).isEqualTo(1);

        Files.delete(source);
        assertThat(run("config").code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private void java(String place, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(place));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path command = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(command, """
                #!/bin/sh
                echo %s %s "$@"
                while [ "$1" != dev.parley.cli.Main ]; do shift; done
                shift
                for argument; do printf '[%%s]' "$argument"; done
                echo
                """.formatted(home.getFileName(), version));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(String... arguments) throws Exception {
        return run(Map.of(), launcher, arguments);
    }

    private Run run(Map<String, String> environment, Path script, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("PARLEY"));
        builder.environment().put("PATH", folder.resolve("default/bin") + ":/usr/bin:/bin");
        builder.environment().put("PARLEY_JAVA_PLACES", folder.resolve("places") + "/*");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
    }

    private record Run(int code, String out, String err) {}
}
