using System.Globalization;

namespace Reqnroll;

public class FeatureInfo
{
    public FeatureInfo(CultureInfo language, string folderPath, string title, string description, params string[] tags)
        : this(language, folderPath, title, description, ProgrammingLanguage.CSharp, tags)
    {
    }

    public FeatureInfo(
        CultureInfo language, string folderPath, string title, string description, ProgrammingLanguage programmingLanguage, params string[] tags)
    {
        Language = language;
        FolderPath = folderPath;
        Title = title;
        Description = description;
        GenerationTargetLanguage = programmingLanguage;
        Tags = tags ?? [];
    }

    public CultureInfo Language { get; }

    public string FolderPath { get; }

    public string Title { get; }

    public string Description { get; }

    public ProgrammingLanguage GenerationTargetLanguage { get; }

    public string[] Tags { get; }
}
