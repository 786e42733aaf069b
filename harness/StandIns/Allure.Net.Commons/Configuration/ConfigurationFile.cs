using System.Text.Json;

namespace Allure.Net.Commons.Configuration;

/// <summary>The file named by ALLURE_CONFIG, or allureConfig.json next to the program, or the defaults.</summary>
internal static class ConfigurationFile
{
    internal static AllureConfiguration Read()
    {
        var named = Environment.GetEnvironmentVariable(AllureConstants.ALLURE_CONFIG_ENV_VARIABLE);
        if (named is not null && !File.Exists(named))
            throw new FileNotFoundException($"{AllureConstants.ALLURE_CONFIG_ENV_VARIABLE} names '{named}', which does not exist.");
        var path = named ?? Path.Combine(AppContext.BaseDirectory, AllureConstants.CONFIG_FILENAME);
        return Parse(File.Exists(path) ? File.ReadAllText(path) : "{}");
    }

    private static AllureConfiguration Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var configured = document.RootElement.TryGetProperty("allure", out var section)
            && section.TryGetProperty("directory", out var directory)
            ? directory.GetString()
            : null;
        return new(configured ?? AllureConstants.DEFAULT_RESULTS_FOLDER);
    }
}
