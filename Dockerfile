# Parley with a Java runtime: what ./parley built on this machine, its configuration and its lexicon; nothing is
# downloaded. Build first, e.g. with './parley --version', then: docker build -t parley .
FROM eclipse-temurin:21-jre

COPY parley LICENSE NOTICE /opt/parley/
COPY cli/target/parley /opt/parley/cli/target/parley
COPY config /opt/parley/config
COPY lexicon /opt/parley/lexicon

# A user of its own, by number, so that a cluster can see that it is not root. Only the data directory is writable.
RUN mkdir -p /var/lib/parley && chown 10001:10001 /var/lib/parley
USER 10001:10001
ENV HOME=/var/lib/parley PARLEY_DATA=/var/lib/parley
VOLUME /var/lib/parley
WORKDIR /var/lib/parley

ENTRYPOINT ["/opt/parley/parley"]
CMD ["--help"]
