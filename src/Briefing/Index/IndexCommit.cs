using System.Globalization;

namespace Briefing.Index;

/// <summary>What a commit says of itself, in Lucene's commit user data.</summary>
/// <param name="Sequence">How far it has followed the store.</param>
/// <param name="Schema">The version of the schema it is written by.</param>
/// <param name="Store">The identity of the store it follows.</param>
internal sealed record IndexCommit(long Sequence, int Schema, string Store)
{
    private const string SequenceKey = "sequence", SchemaKey = "schema", StoreKey = "store";

    public static IndexCommit Empty(string store) => new(0, IndexFields.SchemaVersion, store);

    /// <summary>It can be searched and followed on: this program's schema, this store.</summary>
    public bool Serves(string store) => Schema == IndexFields.SchemaVersion && Store == store;

    /// <returns>Null when the data is not ours.</returns>
    public static IndexCommit? Read(IDictionary<string, string> data) =>
        data.TryGetValue(SequenceKey, out var sequence) && data.TryGetValue(SchemaKey, out var schema) && data.TryGetValue(StoreKey, out var store)
        && long.TryParse(sequence, CultureInfo.InvariantCulture, out var followed) && int.TryParse(schema, CultureInfo.InvariantCulture, out var version)
            ? new IndexCommit(followed, version, store)
            : null;

    public Dictionary<string, string> ToData() => new()
    {
        [SequenceKey] = Sequence.ToString(CultureInfo.InvariantCulture),
        [SchemaKey] = Schema.ToString(CultureInfo.InvariantCulture),
        [StoreKey] = Store,
    };
}
