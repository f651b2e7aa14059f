# Makes the program for Windows, with a Java runtime of its own, under target\installer\windows:
#   critical-friend\  a folder that runs from wherever it is put; critical-friend-console.exe is the command line
#   an .msi, where the WiX tools are there
# Not signed, and not run by us yet: see ..\README.md. Needs Maven and a JDK 25 in JAVA_HOME.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$out = 'target\installer\windows'
$bin = Join-Path $env:JAVA_HOME 'bin'
# As in ..\linux\packaging, which says what each is for.
$modules = 'java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,' +
  'jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,jdk.crypto.mscapi,javafx.controls'

function Run([string] $program) {
  & $program @args
  if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

Run mvn -B -ntp -DskipTests package
if (Test-Path $out) { Remove-Item $out -Recurse -Force }
New-Item -ItemType Directory -Force "$out\jmods" | Out-Null

# JavaFX's native parts go beside Java's own, where they are never unpacked into the user's folder.
foreach ($part in 'base', 'graphics', 'controls') {
  $jar = (Get-Item "target\app\lib\javafx-$part-*-win*.jar").FullName
  $work = "$out\javafx.$part"
  New-Item -ItemType Directory -Force "$work\classes", "$work\native" | Out-Null
  Push-Location "$work\classes"
  Run "$bin\jar.exe" --extract --file $jar
  Pop-Location
  Get-ChildItem "$work\classes\*.dll" | Move-Item -Destination "$work\native"
  Remove-Item "$work\classes\META-INF" -Recurse -Force -ErrorAction SilentlyContinue
  Run "$bin\jmod.exe" create --class-path "$work\classes" --libs "$work\native" "$out\jmods\javafx.$part.jmod"
  Remove-Item $work -Recurse -Force
}
Run "$bin\jlink.exe" --module-path "$out\jmods" --add-modules $modules --output "$out\runtime" `
  --include-locales en --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6

Copy-Item target\app "$out\input" -Recurse
Copy-Item LICENSE "$out\input"
Remove-Item "$out\input\lib\javafx-*.jar"

$version = [regex]::Match((Get-Content pom.xml -Raw), '<version>([0-9.]+)').Groups[1].Value
Run "$bin\jpackage.exe" --type app-image --name critical-friend --dest $out `
  --runtime-image "$out\runtime" --input "$out\input" --main-jar critical-friend.jar `
  --main-class org.criticalfriend.Main --app-version $version --icon assets\icon\critical-friend.ico `
  --add-launcher critical-friend-console=installer\windows\console.properties `
  --java-options '--enable-native-access=javafx.graphics,ALL-UNNAMED' --java-options '-XX:+UseSerialGC' --java-options '-XX:TieredStopAtLevel=1' `
  --java-options '-XX:AOTCache=$APPDIR\start.aot'

# One run of the program itself writes down what later starts begin with: see "train" in ..\linux\packaging.
$app = "$out\critical-friend"
$configuration = "$app\app\critical-friend.cfg"
(Get-Content $configuration) -replace '-XX:AOTCache=', '-XX:AOTCacheOutput=' | Set-Content $configuration
Start-Process "$app\critical-friend.exe" -ArgumentList '--rehearse', "$out\training" -Wait
(Get-Content $configuration) -replace '-XX:AOTCacheOutput=', '-XX:AOTCache=' | Set-Content $configuration
if (-not (Test-Path "$app\app\start.aot")) { throw 'The training left nothing behind.' }
Remove-Item "$out\training", "$out\runtime", "$out\input", "$out\jmods" -Recurse -Force

if (Get-Command wix -ErrorAction SilentlyContinue) {
  Run "$bin\jpackage.exe" --type msi --name "Critical Friend" --dest $out --app-image $app --app-version $version `
    --icon assets\icon\critical-friend.ico --license-file LICENSE --win-menu --win-shortcut-prompt `
    --win-dir-chooser --win-per-user-install --file-associations installer\windows\review.properties
} else {
  'No WiX tools here: no .msi is made.'
}
