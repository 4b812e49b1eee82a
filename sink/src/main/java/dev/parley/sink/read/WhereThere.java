package dev.parley.sink.read;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Optional;

/** Writes what may be missing as a list of none or one. */
final class WhereThere extends StdConverter<Optional<?>, List<Object>> {
    @Override
    public List<Object> convert(Optional<?> value) {
        return value.map(List::<Object>of).orElse(List.of());
    }
}
