using System.Collections.Concurrent;
using Briefing.Reading.Dates;
using Briefing.Reading.Events;

namespace Briefing.Index.Events;

/// <summary>An event as bytes and back, field by field; a change here is a change of <see cref="IndexFields.SchemaVersion"/>.</summary>
internal static class EventBytes
{
    public static byte[] Write(Event happening)
    {
        var bytes = new VarintWriter();
        bytes.Text(happening.Kind);
        bytes.TextOrNull(happening.What);
        bytes.TextOrNull(happening.Amount);
        bytes.Byte((byte)happening.Status);
        bytes.Byte((byte)happening.Phase);
        WriteTime(bytes, happening.When);
        bytes.Number(happening.Who.Count);
        foreach (var actor in happening.Who)
        {
            bytes.Text(actor.Name);
            bytes.TextOrNull(actor.Id);
        }

        WritePlaces(bytes, happening.Where);
        WritePlaces(bytes, happening.From);
        WritePlaces(bytes, happening.Seats);
        bytes.Number(happening.Mentions.Count);
        foreach (var mention in happening.Mentions)
        {
            bytes.Span(mention.Passage);
            bytes.Span(mention.Clause);
        }

        bytes.Byte((byte)happening.Corrected);
        bytes.Number(happening.Stories.Count);
        foreach (var story in happening.Stories) bytes.Text(story);
        return bytes.ToArray();
    }

    /// <param name="written">What <see cref="Write"/> wrote.</param>
    /// <param name="words">Of kinds, places and organisations, a string each for all events; null when each event has its own.</param>
    public static Event Read(ReadOnlySpan<byte> written, ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>? words = null)
    {
        var bytes = new VarintReader(written) { Shared = words };
        return new Event
        {
            Kind = bytes.SharedText(),
            What = bytes.TextOrNull(),
            Amount = bytes.TextOrNull(),
            Status = (EventStatus)bytes.Byte(),
            Phase = (EventStatus)bytes.Byte(),
            When = ReadTime(ref bytes),
            Who = ReadAll(ref bytes, (ref bytes) => new Actor(bytes.Text(), bytes.SharedTextOrNull())),
            Where = ReadAll(ref bytes, (ref bytes) => new EventPlace(bytes.SharedText(), bytes.SharedText())),
            From = ReadAll(ref bytes, (ref bytes) => new EventPlace(bytes.SharedText(), bytes.SharedText())),
            Seats = ReadAll(ref bytes, (ref bytes) => new EventPlace(bytes.SharedText(), bytes.SharedText())),
            Mentions = ReadAll(ref bytes, (ref bytes) => new EventMention(bytes.Span(), bytes.Span())),
            Corrected = (EventParts)bytes.Byte(),
            Stories = ReadAll(ref bytes, (ref bytes) => bytes.Text()),
        };
    }

    private delegate T ReadOne<out T>(ref VarintReader bytes);

    private static T[] ReadAll<T>(ref VarintReader bytes, ReadOne<T> read)
    {
        var count = bytes.Number();
        if (count == 0) return [];
        var all = new T[count];
        for (var i = 0; i < all.Length; i++) all[i] = read(ref bytes);
        return all;
    }

    private static void WritePlaces(VarintWriter bytes, IReadOnlyList<EventPlace> places)
    {
        bytes.Number(places.Count);
        foreach (var place in places)
        {
            bytes.Text(place.Name);
            bytes.Text(place.Id);
        }
    }

    private static void WriteTime(VarintWriter bytes, EventTime time)
    {
        bytes.Text(time.Text);
        bytes.Byte(time.Interval is null ? (byte)0 : (byte)1);
        if (time.Interval is { } interval) WriteInterval(bytes, interval);
        WriteInterval(bytes, time.Bounds);
        bytes.Byte((byte)time.Basis);
        bytes.Byte((byte)time.Extent);
    }

    private static EventTime ReadTime(ref VarintReader bytes)
    {
        var text = bytes.Text();
        TimeInterval? interval = bytes.Byte() == 0 ? null : ReadInterval(ref bytes);
        return new EventTime(text, interval, ReadInterval(ref bytes), (TimeBasis)bytes.Byte(), (TimeExtent)bytes.Byte());
    }

    private static void WriteInterval(VarintWriter bytes, TimeInterval interval)
    {
        WriteDay(bytes, interval.From);
        WriteDay(bytes, interval.To);
    }

    private static TimeInterval ReadInterval(ref VarintReader bytes) => new(ReadDay(ref bytes), ReadDay(ref bytes));

    /// <summary>An open end is 0.</summary>
    private static void WriteDay(VarintWriter bytes, DateOnly? day) => bytes.Number(day is { } known ? known.DayNumber + 1 : 0);

    private static DateOnly? ReadDay(ref VarintReader bytes) => bytes.Number() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;
}
