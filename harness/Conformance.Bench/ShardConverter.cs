using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Bench;

/// <summary>A part of a run as it is written in files: "2/8".</summary>
internal sealed class ShardConverter : JsonConverter<Shard>
{
    public override Shard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? Shard.Parse(reader.GetString()!) : null) ?? throw new JsonException("a part is written as 2/8");

    public override void Write(Utf8JsonWriter writer, Shard value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
