using System.Globalization;

namespace Briefing.Index;

/// <summary>What a commit says of itself, in Lucene's commit user data.</summary>
/// <param name="Sequence">How far it has followed the store.</param>
/// <param name="Schema">The version of the schema it is written by.</param>
/// <param name="Origin">What it is made from.</param>
internal sealed record IndexCommit(long Sequence, int Schema, IndexOrigin Origin)
{
    private const string SequenceKey = "sequence", SchemaKey = "schema", StoreKey = "store", KindsKey = "kinds";

    public static IndexCommit Empty(IndexOrigin origin) => new(0, IndexFields.SchemaVersion, origin);

    /// <summary>It can be searched and followed on: this program's schema, made from this.</summary>
    public bool Serves(IndexOrigin origin) => Schema == IndexFields.SchemaVersion && Origin == origin;

    /// <returns>Null when the data is not ours.</returns>
    public static IndexCommit? Read(IDictionary<string, string> data) =>
        data.TryGetValue(SequenceKey, out var sequence) && data.TryGetValue(SchemaKey, out var schema) && data.TryGetValue(StoreKey, out var store)
        && data.TryGetValue(KindsKey, out var kinds) && long.TryParse(sequence, CultureInfo.InvariantCulture, out var followed) && int.TryParse(schema, CultureInfo.InvariantCulture, out var version)
            ? new IndexCommit(followed, version, new IndexOrigin(store, kinds))
            : null;

    public Dictionary<string, string> ToData() => new()
    {
        [SequenceKey] = Sequence.ToString(CultureInfo.InvariantCulture),
        [SchemaKey] = Schema.ToString(CultureInfo.InvariantCulture),
        [StoreKey] = Origin.Store,
        [KindsKey] = Origin.Kinds,
    };
}
