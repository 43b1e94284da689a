using Briefing.Index.Files;
using Lucene.Net.Store;

namespace Briefing.Tests.Index.Files;

public sealed class MappedDirectoryTests : IDisposable
{
    private const string Name = "numbers";

    private readonly TemporaryFolder _folder = new();
    private readonly MappedDirectory _directory;

    public MappedDirectoryTests()
    {
        _directory = new MappedDirectory(_folder.Path);
        using var output = _directory.CreateOutput(Name, IOContext.DEFAULT);
        output.WriteByte(0xfe);
        output.WriteInt16(-2);
        output.WriteInt32(int.MinValue);
        output.WriteInt64(long.MaxValue - 1);
        output.WriteVInt32(300_000);
        output.WriteString("Zürich");
    }

    public void Dispose()
    {
        _directory.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_was_written_is_read()
    {
        using var input = _directory.OpenInput(Name, IOContext.DEFAULT);
        AssertNumbers(input);
        Assert.Equal(input.Length, input.Position);
        input.Seek(0);
        AssertNumbers(input);
    }

    [Fact]
    public void A_part_of_a_file_begins_and_ends_where_it_is_cut()
    {
        using var slicer = _directory.CreateSlicer(Name, IOContext.DEFAULT);
        using var part = slicer.OpenSlice("part", 1, 6);
        Assert.Equal((-2, int.MinValue, 6L), (part.ReadInt16(), part.ReadInt32(), part.Position));
        Assert.Throws<EndOfStreamException>(() => part.ReadByte());
        part.Seek(2);
        Assert.Equal(int.MinValue, part.ReadInt32());
        part.Seek(-1);
        Assert.Throws<EndOfStreamException>(() => part.ReadByte());
        Assert.Throws<ArgumentOutOfRangeException>(() => slicer.OpenSlice("too much", 1, 1_000));
    }

    [Fact]
    public void A_clone_goes_its_own_way_and_leaves_the_file_open()
    {
        using var input = _directory.OpenInput(Name, IOContext.DEFAULT);
        input.ReadByte();
        using (var clone = (IndexInput)input.Clone())
        {
            Assert.Equal(-2, clone.ReadInt16());
            Assert.Equal(1, input.Position);
        }

        Assert.Equal(-2, input.ReadInt16());
    }

    [Fact]
    public void What_is_closed_is_read_no_more()
    {
        var input = _directory.OpenInput(Name, IOContext.DEFAULT);
        var clone = (IndexInput)input.Clone();
        input.Dispose();
        Assert.Throws<ObjectDisposedException>(() => clone.ReadByte());
    }

    [Fact]
    public void An_empty_file_has_nothing()
    {
        _directory.CreateOutput("empty", IOContext.DEFAULT).Dispose();
        using var input = _directory.OpenInput("empty", IOContext.DEFAULT);
        Assert.Equal(0, input.Length);
        Assert.Throws<EndOfStreamException>(() => input.ReadByte());
    }

    private static void AssertNumbers(IndexInput input)
    {
        Assert.Equal((0xfe, -2, int.MinValue, long.MaxValue - 1), (input.ReadByte(), input.ReadInt16(), input.ReadInt32(), input.ReadInt64()));
        Assert.Equal((300_000, "Zürich"), (input.ReadVInt32(), input.ReadString()));
    }
}
