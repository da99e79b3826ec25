package org.chancery.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;

/** An archive to read: the dispatches of {@code examples}, as JSON lines, packed and not, as a WARC, and things that are no dispatches. */
final class Archive {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);

    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /**
     * Writes one.
     *
     * @param copies how often each dispatch is told, each time on another day and under another address
     */
    static Archive write(Path folder, int copies) throws IOException {
        Files.createDirectories(folder);
        List<Dispatch> dispatches = examples();
        StringBuilder plain = new StringBuilder();
        StringBuilder packed = new StringBuilder();
        StringBuilder warc = new StringBuilder();
        for (int copy = 0; copy < copies; copy++) {
            for (int i = 0; i < dispatches.size(); i++) {
                Dispatch dispatch = dispatches.get(i);
                StringBuilder into = i % 2 == 0 ? plain : packed;
                into.append(line(dispatch, "https://news.example/%d/%d".formatted(copy, i), FIRST_DAY.plusDays(copy))).append('\n');
            }
        }
        plain.append("{\"id\": \"cut off in the mid\n").append("{\"id\": \"7\", \"title\": \"Nothing to tell\"}\n");
        packed.append("no JSON at all\n");
        for (int i = 0; i < 3; i++) {
            warc.append(conversion(dispatches.get(i).text(), "https://archive.example/" + i));
        }
        Files.writeString(folder.resolve("a.jsonl"), plain);
        gzip(folder.resolve("b.jsonl.gz"), packed.toString());
        gzip(folder.resolve("c.warc.gz"), warc.toString());
        Files.write(folder.resolve("d.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9, 9, 9});
        Path cut = folder.resolve("e.jsonl.gz");
        gzip(cut, packed.substring(0, 9000));
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("f.parquet"), "This is no Parquet.");
        return new Archive(folder);
    }

    /** All the project's example dispatches. */
    static List<Dispatch> examples() {
        List<Dispatch> dispatches = new ArrayList<>();
        try (Arrivals arrivals = new Intake(Limits.standard(), null)
                .open(List.of("../examples/dispatches", "../examples/embassy-in-quito"))) {
            arrivals.forEachRemaining(arrival -> dispatches.add(((Arrival.Received) arrival).dispatch()));
        }
        return dispatches;
    }

    static String line(Dispatch dispatch, String url, LocalDate day) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("url", url);
        fields.put("date", day.toString());
        fields.put("text", dispatch.text());
        return JSON.writeValueAsString(fields);
    }

    private static String conversion(String text, String address) {
        int length = text.getBytes(UTF_8).length;
        return "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(address, length, text);
    }

    private static void gzip(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(UTF_8));
        }
    }
}
