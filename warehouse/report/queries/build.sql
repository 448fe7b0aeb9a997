-- Grain: the build.
SELECT build_id, package_version, documents, figures, bad_files
FROM build
