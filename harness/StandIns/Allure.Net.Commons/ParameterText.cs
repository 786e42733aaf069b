using System.Text.Encodings.Web;
using System.Text.Json;

namespace Allure.Net.Commons;

internal static class ParameterText
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(object value) => JsonSerializer.Serialize(value, Json);
}
